internal import JSON
internal import Membership

/// A JSON list of flat objects as the table that it is: a column for each key, in the order in which
/// the keys first stand there, and a row for each object.
struct FlatObjects {
  /// The table's text, with tabs between columns.
  private(set) var bytes: [UInt8] = []
  /// Keys that have objects or lists of objects, which no cell can hold.
  private(set) var remarks = Remarks(unit: .entry)

  static let separator = UInt8(ascii: "\t")

  /// Tells if a text is such a list: its first element is an object.
  static func isOne(_ document: JSONValue) -> Bool {
    guard case .array(let elements) = document, case .object? = elements.first else { return false }
    return true
  }

  init(_ document: JSONValue) {
    guard case .array(let elements) = document else { return }
    var columns: [[UInt8]: Int] = [:]
    var headings: [String] = []
    for case .object(let members) in elements {
      for member in members where columns[Array(member.key.utf8)] == nil {
        columns[Array(member.key.utf8)] = headings.count
        headings.append(member.key)
      }
    }
    append(headings)
    for (number, element) in elements.enumerated() {
      var cells = Array(repeating: "", count: headings.count)
      if case .object(let members) = element {
        for member in members {
          guard let column = columns[Array(member.key.utf8)] else { continue }
          if let text = Self.text(of: member.value) {
            cells[column] = text
          } else {
            remarks.add(.property(member.key), row: number + 1)
          }
        }
      }
      append(cells)
    }
  }

  /// Returns the text of a value, or of a list of such; nil for what has objects.
  private static func text(of value: JSONValue) -> String? {
    switch value {
    case .string, .number, .boolean: return value.plainText
    case .null: return ""
    case .object: return nil
    case .array(let elements):
      let texts = elements.map(\.plainText)
      return texts.contains(nil) ? nil : ListedValues.joined(texts.compactMap(\.self))
    }
  }

  private mutating func append(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(Self.separator) }
      let quote = UInt8(ascii: "\"")
      bytes.append(quote)
      for byte in cell.utf8 {
        if byte == quote { bytes.append(quote) }
        bytes.append(byte)
      }
      bytes.append(quote)
    }
    bytes.append(0x0A)
  }
}
