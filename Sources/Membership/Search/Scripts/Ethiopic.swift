/// Ethiopic, as Amharic and Tigrinya are read: each letter is a consonant and one of seven vowels.
///
/// After BGN/PCGN 1967 without its marks, and as passports have it: the sixth vowel is silent but
/// after a consonant that begins a word before another one (ግርማ, Girma).
enum Ethiopic {
  static func holds(_ scalar: Unicode.Scalar) -> Bool { 0x1200..<0x1358 ~= scalar.value }

  /// Returns the codes of the letter at a place of a name; nil when it is none of these.
  static func codes(at place: Int, in name: NameScalars) -> Codes? {
    let first = name[place]
    guard holds(first.value) else { return nil }
    let number = Int(first.value.value - 0x1200)
    let (row, order) = (rows[number / 8], number % 8)
    let isBefore = place + 1 < name.count && !name[place + 1].startsWord
    let vowel =
      switch order {
      case 0 where open.contains(row): "a"
      case 5: first.startsWord && isBefore ? "E" : ""
      default: vowels[order]
      }
    return Codes((row == "-" ? "" : row) + vowel)
  }

  /// The seven vowels, and the eighth column of the order, by their columns; `@` is a or e.
  private static let vowels = ["@", "u", "i", "a", "e", "", "o", "wa"]
  /// Consonants whose first vowel is an a.
  private static let open: Set<String> = ["h", "-"]
  /// The consonants, eight letters each; `-` is a breath.
  private static let rows = """
    h l h m s r s sh q qw q qw b v t ch h hw n gn - k kw h kw w - z zh y d d j g gw g t ch p ts ts \
    f p
    """.split(separator: " ").map(String.init)
}
