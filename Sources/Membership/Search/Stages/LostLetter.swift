/// A letter that was lost on the way, for which anyone may stand.
enum LostLetter {
  /// The mark that stands for it in a query: Unicode's own for what could not be read.
  static let mark: Unicode.Scalar = "\u{FFFD}"
  /// The byte that stands for it in needles; no code of `Sounds`.
  static let code = UInt8(ascii: "?")

  /// Returns a text with marks where a question mark, or a low line in a text with spaces, stands in
  /// or at a word; nil where there is none.
  static func marked(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let hasSpaces = text.contains(where: \.properties.isWhitespace)
    let isLost = text.indices.map { place in
      switch text[place] {
      case mark: true
      case "?": isBesideLetter(place, text)
      case "_": hasSpaces && isBesideLetter(place, text)
      default: false
      }
    }
    return isLost.contains(true) ? text.indices.map { isLost[$0] ? mark : text[$0] } : nil
  }

  /// Tells if letters are lost in a word, and as many are left, two at the least: fewer fit anybody.
  static func isTelling(_ word: some Collection<Unicode.Scalar>) -> Bool {
    let lost = word.count { $0 == mark }
    let left = word.count { $0.properties.isAlphabetic }
    return lost > 0 && left > 1 && left >= lost
  }

  /// Tells if a letter stands before or after the row of marks at a place.
  private static func isBesideLetter(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
    let before = text[..<place].last { $0 != text[place] }
    let after = text[place...].first { $0 != text[place] }
    return [before, after].contains { $0?.properties.isAlphabetic == true }
  }
}
