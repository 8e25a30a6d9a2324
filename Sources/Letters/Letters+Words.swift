extension Letters {
  /// Appends the letters that a text is compared as, in UTF-8, with a space between words: to order
  /// texts, and to find those that are one.
  ///
  /// No space stands at the beginning or the end. Some tens of nanoseconds a letter.
  package static func appendWords(
    of text: some Collection<Unicode.Scalar>, to letters: inout [UInt8]
  ) {
    let start = letters.count
    if text.allSatisfy({ $0.traits.contains(.alone) }) {
      for scalar in text { append(scalar, to: &letters, from: start) }
    } else {
      for scalar in readings(of: text) { append(scalar, to: &letters, from: start) }
    }
    if letters.count > start, letters[letters.count - 1] == space { letters.removeLast() }
  }

  private static func append(
    _ scalar: Unicode.Scalar, to letters: inout [UInt8], from start: Int
  ) {
    let count = letters.count
    appendBase(of: scalar, to: &letters)
    if letters.count > count || count == start || isSilent(scalar) { return }
    if letters[count - 1] != space { letters.append(space) }
  }

  /// Tells if a character that is no letter ends no word: it marks one, or stands on one.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    let traits = scalar.traits
    return traits.contains(.modifier) || traits.contains(.joined) && !traits.contains(.alone)
  }

  private static let space = UInt8(ascii: " ")
}
