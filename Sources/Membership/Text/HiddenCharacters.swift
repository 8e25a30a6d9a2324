/// Characters that a name should not hold: control, bidirectional and invisible ones.
enum HiddenCharacters {
  /// The first such scalar of a text; nil when there is none.
  ///
  /// Joiners between two letters are none of them: Persian and Indian names need them.
  static func first(in text: String) -> Unicode.Scalar? {
    var previous: Unicode.Scalar?
    var joiner: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let joiner, !isLetter(scalar) { return joiner }
      joiner = isJoiner(scalar) ? scalar : nil
      if isHidden(scalar), joiner == nil || !isLetter(previous) { return scalar }
      previous = scalar
    }
    return joiner
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    // Most letters are told without the tables.
    switch scalar.value {
    case 0..<0x7F: return scalar.value < 0x20
    case 0xA0..<0x300: return scalar == "\u{AD}"
    case 0x3040..<0xA000: return scalar == "\u{3164}"
    default: return isHiddenByCategory(scalar)
    }
  }

  private static func isHiddenByCategory(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format: return !isSign(scalar)
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return isFiller(scalar)
    }
  }

  /// Signs that stand before or around digits, and are seen; their category is that of invisible
  /// ones (`Prepended_Concatenation_Mark` in Unicode).
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{115F}", "\u{1160}", "\u{FFA0}", "\u{2800}"].contains(scalar)
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  /// Letters, and the marks that stand on them.
  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
