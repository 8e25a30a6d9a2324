package import Membership

/// Writes people in a format of other programs, one after the other: neither they nor their text are
/// ever there as a whole. Bytes are only added at the end.
package protocol PeopleWriter {
  /// Adds what stands before the people.
  mutating func begin(_ bytes: inout [UInt8])
  /// Adds a person.
  mutating func add(_ person: Reference<Delegate>, to bytes: inout [UInt8])
  /// Adds what stands behind the people.
  mutating func end(_ bytes: inout [UInt8])
}

/// The formats that people are written in.
package enum ExportFormat: String, CaseIterable, Sendable {
  case csv, tsv, vcard, markdown
}

/// The options of a writer of people, beside its format.
package struct ExportOptions: Sendable {
  /// The columns of a table; empty: all.
  package var fields: [ExportField] = []
  /// Leaves values of a table as they are, though a spreadsheet might run them.
  package var isRaw = false
  /// Writes a table as Excel takes it without being asked: a byte order mark, semicolons.
  package var isForExcel = false
  package var separator: UInt8?
  /// Writes version 3.0 of vCard, for programs that know no other.
  package var isOldCard = false

  package init() {}
}

extension ExportFormat {
  package func writer(of roll: Roll, _ options: ExportOptions) -> any PeopleWriter {
    switch self {
    case .csv: TableWriter(roll, options, separator: UInt8(ascii: options.isForExcel ? ";" : ","))
    case .tsv: TableWriter(roll, options, separator: UInt8(ascii: "\t"))
    case .vcard: CardWriter(roll, isOld: options.isOldCard)
    case .markdown: MarkdownWriter(roll)
    }
  }
}
