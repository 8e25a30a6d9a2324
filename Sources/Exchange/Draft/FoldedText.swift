internal import Letters

/// Texts as they are compared: without case, accents, blanks and punctuation.
enum FoldedText {
  /// Returns the letters of a text in UTF-8, without spaces.
  static func letters(of text: some Collection<Unicode.Scalar>) -> [UInt8] {
    words(of: text).filter { $0 != UInt8(ascii: " ") }
  }

  /// Returns the letters of a text, with a space between words.
  static func words(of text: some Collection<Unicode.Scalar>) -> [UInt8] {
    var letters: [UInt8] = []
    Letters.appendWords(of: text, to: &letters)
    return letters
  }
}
