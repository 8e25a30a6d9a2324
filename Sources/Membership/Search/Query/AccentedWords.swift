internal import Letters

/// The words of a query that were typed with accents: names that have the same ones come before
/// names that do not, and none is left out.
struct AccentedWords {
  private let words: [[Unicode.Scalar]]

  var isEmpty: Bool { words.isEmpty }

  init(_ text: String) {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    words =
      isPlain
      ? []
      : Self.lower(text).split(whereSeparator: \.properties.isWhitespace).map(Array.init)
        .filter { $0.contains { 0xC0..<0x250 ~= $0.value || 0x1E00..<0x1F00 ~= $0.value } }
  }

  /// Returns the number of these words that a name does not hold with the same accents.
  func missing(in name: String) -> Int {
    if words.isEmpty { return 0 }
    let name = Self.lower(name)
    return words.count { word in !Self.holds(name, word) }
  }

  private static func lower(_ text: String) -> [Unicode.Scalar] {
    Normalization.composed(text).unicodeScalars.flatMap {
      $0.properties.lowercaseMapping.unicodeScalars
    }
  }

  private static func holds(_ name: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    guard name.count >= word.count else { return false }
    return (0...name.count - word.count).contains { name[$0...].starts(with: word) }
  }
}
