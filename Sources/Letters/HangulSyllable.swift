/// Syllables of Hangul, which Unicode arranges by the letters that they are made of (The Unicode
/// Standard, section 3.12).
enum HangulSyllable {
  static var first: UInt32 { 0xAC00 }
  static var count: UInt32 { 11172 }
  static var leads: UInt32 { 0x1100 }
  static var vowels: UInt32 { 0x1161 }
  /// One before the first: a syllable may end with none.
  static var tails: UInt32 { 0x11A7 }

  /// Hands out the two or three letters of a syllable.
  static func forEachLetter(of syllable: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    let place = syllable.value - first
    emit(leads + place / 588, body)
    emit(vowels + place % 588 / 28, body)
    if place % 28 > 0 { emit(tails + place % 28, body) }
  }

  static func emit(_ value: UInt32, _ body: (Unicode.Scalar) -> Void) {
    if let letter = Unicode.Scalar(value) { body(letter) }
  }

  /// Returns the syllable that two letters make, or a syllable and its last letter; nil: none.
  static func composed(_ first: UInt32, _ second: UInt32) -> Unicode.Scalar? {
    if first &- leads < 19, second &- vowels < 21 {
      return Unicode.Scalar(self.first + ((first - leads) * 21 + second - vowels) * 28)
    }
    let place = first &- self.first
    guard place < count, place % 28 == 0, 1..<28 ~= second &- tails else { return nil }
    return Unicode.Scalar(first + second - tails)
  }
}
