internal import Membership

/// People as a table, after RFC 4180: a row for each post of a person, and one for who has none.
///
/// Values that a spreadsheet would run as formulas get an apostrophe before them, which import takes
/// off again.
struct TableWriter: PeopleWriter {
  private let roll: Roll
  private let options: ExportOptions
  private let separator: UInt8
  private let fields: [ExportField]

  init(_ roll: Roll, _ options: ExportOptions, separator: UInt8) {
    (self.roll, self.options) = (roll, options)
    self.separator = options.separator ?? separator
    fields = options.fields.isEmpty ? ExportField.allCases : options.fields
  }

  func begin(_ bytes: inout [UInt8]) {
    if options.isForExcel { bytes += [0xEF, 0xBB, 0xBF] }
    addRow(fields.map(\.rawValue), to: &bytes)
  }

  func add(_ reference: Reference<Delegate>, to bytes: inout [UInt8]) {
    let person = ExportedPerson(reference, in: roll)
    let posts = person.person.posts
    let isPerPost = fields.contains(.post) || fields.contains(.organization)
    for post in posts.isEmpty || !isPerPost ? [posts.first] : posts.map(Optional.some) {
      addRow(fields.map { person.value($0, post: post) }, to: &bytes)
    }
  }

  func end(_ bytes: inout [UInt8]) {}

  private func addRow(_ values: [String], to bytes: inout [UInt8]) {
    for (position, value) in values.enumerated() {
      if position > 0 { bytes.append(separator) }
      add(options.isRaw ? value : FormulaGuard.added(to: value), to: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  private func add(_ value: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let isPlain = value.utf8.allSatisfy {
      $0 != separator && $0 != quote && $0 != 0x0A && $0 != 0x0D
    }
    if isPlain { return bytes.append(contentsOf: value.utf8) }
    bytes.append(quote)
    for byte in value.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
