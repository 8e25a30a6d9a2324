/// Ways of writing the parts of a syllable: rows `eo:eo,o,u`, between white space; a dash for none.
struct Spellings: Sendable {
  private let ways: [String: [String]]

  init(_ text: String) {
    ways = text.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { table, entry in
      let sides = entry.split(separator: ":").map(String.init)
      let written = sides[1].split(separator: ",").map { $0 == "-" ? "" : String($0) }
      table[sides[0], default: []] += written
    }
  }

  /// Returns the ways of writing a part; itself where the table has none.
  subscript(part: String) -> [String] { ways[part] ?? [part] }

  /// Returns the ways of a whole; none where the table does not have it.
  func known(_ part: String) -> [String] { ways[part] ?? [] }

  /// Returns all rows of parts, one way of each.
  static func joined(_ parts: [String]...) -> [String] {
    parts.reduce([""]) { joined, part in joined.flatMap { head in part.map { head + $0 } } }
  }
}
