/// The encodings that texts of other programs are read in.
package enum ForeignEncoding: Hashable, Sendable {
  case utf8, utf16, windows1252
}

/// The reason why a file of another program cannot be made a roll. Rows, columns and lines count
/// from 1.
package enum ForeignFault: Error, Hashable, Sendable {
  /// An encoding that is not read.
  case encoding(String)
  /// Bytes that are no characters.
  case notText(line: Int, column: Int)
  /// A quotation that goes on to the end of the file.
  case openQuote(row: Int, column: Int, line: Int)
  /// A table of which no column is known for people's names; the headings that it has.
  case noNameColumn(headings: [String])
  /// Two columns that both are the one thing that a person has once.
  case twoColumns(field: String, first: Int, second: Int, row: Int)
  /// A heading that `--map` names, and the table does not have.
  case unknownHeading(String, nearest: String?)
  /// A card that does not end.
  case openCard(line: Int)
  /// An entry of a list that refers to one that there is not.
  case dangling(list: String, entry: Int, key: String, id: String)
  /// A text that is no JSON, or has neither persons nor a list of objects.
  case notJSON
  /// A text that has nobody in it.
  case nobody
  /// A file of which no format is recognised.
  case unknownFormat
}

/// Something of a file of another program that has no place in a roll, or a doubtful one.
package struct ForeignRemark: Hashable, Sendable {
  package let kind: Kind
  /// The first row, or line of cards, that it is about.
  package let row: Int
  /// The rows that it is about, the first among them.
  package let count: Int
  package let unit: Unit

  package init(_ kind: Kind, row: Int, count: Int = 1, unit: Unit = .row) {
    (self.kind, self.row, self.count, self.unit) = (kind, row, count, unit)
  }

  /// The things that are counted in a file: rows of a table, lines of cards, persons of a list.
  package enum Unit: Hashable, Sendable {
    case row, line, entry
  }

  package enum Kind: Hashable, Sendable {
    /// The text was not in UTF-8, but in this.
    case encoding(ForeignEncoding)
    /// The columns that were recognised, each a heading and the field that it is read as.
    case columns([String])
    /// A column that stands for nothing in a roll.
    case column(String)
    /// Rows before the one with the headings.
    case beforeHeadings(String)
    case noName
    /// A value where the table has no column.
    case extra(String)
    /// A value that is no country's name or code, kept as an organization.
    case noCountry(String, heading: String)
    /// A meeting without a date, kept as a note.
    case undatedMeeting(String)
    /// A value that does not fit its column, kept as a note.
    case unfit(String, heading: String)
    /// A property of cards that has no place in a roll.
    case property(String)
  }
}
