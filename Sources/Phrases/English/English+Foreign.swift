import Membership

/// The sentences for files of other programs.
extension English {
  static func words(_ fault: ForeignFault) -> String {
    switch fault {
    case .encoding(let name): "this is in \(name); save it in UTF-8"
    case .notText(let line, let column):
      "line \(line), column \(column): these bytes are no characters; save it in UTF-8"
    case .openQuote(let row, let column, let line):
      "row \(row), column \(column): the quotation that begins in line \(line) is not closed; "
        + "put a \" at its end"
    case .noNameColumn(let headings):
      "no column is recognised as names"
        + (headings.isEmpty
          ? "" : ", among \(headings.prefix(12).map(quoted).joined(separator: ", "))")
        + "; name it: --map name=HEADING"
    case .twoColumns(let field, let first, let second, let row):
      "row \(row), columns \(first) and \(second) are both read as \(field), which a person has "
        + "once; say which it is: --map \(field)=HEADING"
    case .unknownHeading(let heading, let nearest):
      "no column is called \(quoted(heading)); "
        + (nearest.map { "did you mean \(quoted($0))?" } ?? "see the headings in its first row")
    case .openCard(let line): "the card that begins in line \(line) has no END:VCARD; add it"
    case .dangling(let list, let entry, let key, let id):
      "\(list), entry \(entry): \(key) is \(quoted(id)), which nothing has as its id; "
        + "add what it means, or take it out"
    case .notJSON: "this is no JSON of people; it wants persons, or a list of objects"
    case .nobody: "there is nobody in it; check that its rows have names"
    case .unknownFormat:
      "this is neither a roll nor a list of people that is recognised; "
        + "where it is a table, say so: --from csv"
    }
  }

  static func words(_ remark: ForeignRemark, file: String) -> String {
    switch remark.kind {
    case .encoding(let encoding): "\(file): read as \(name(of: encoding))"
    case .columns(let columns): "\(file): columns: \(columns.joined(separator: "; ").excerpt(600))"
    case .column(let heading):
      "\(place(remark, file)): the column \(quoted(heading)) has no place in a roll, and is left out"
    case .beforeHeadings(let text):
      "\(place(remark, file)): \(quoted(text)) stands before the headings, and is left out"
    case .noName: "\(place(remark, file)): there is no name, and the row is left out"
    case .extra(let text):
      "\(place(remark, file)): \(quoted(text)) stands beyond the last column, and is left out"
    case .noCountry(let text, let heading):
      "\(place(remark, file)), column \(quoted(heading)): \(quoted(text)) is no country, and is kept "
        + "as an organization"
    case .undatedMeeting(let text):
      "\(place(remark, file)): the meeting \(quoted(text)) has no date, and is kept as a note"
    case .unfit(let text, let heading):
      "\(place(remark, file)), column \(quoted(heading)): \(quoted(text)) does not fit, and is kept "
        + "as a note"
    case .property(let name):
      "\(place(remark, file)): the property \(quoted(name)) has no place in a roll, and is left out"
    }
  }

  private static func place(_ remark: ForeignRemark, _ file: String) -> String {
    let more = remark.count - 1
    return "\(file): \(noun(of: remark.unit)) \(remark.row)" + (more > 0 ? " and \(more) more" : "")
  }

  private static func noun(of unit: ForeignRemark.Unit) -> String {
    switch unit {
    case .row: "row"
    case .line: "line"
    case .entry: "entry"
    }
  }

  private static func name(of encoding: ForeignEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }
}
