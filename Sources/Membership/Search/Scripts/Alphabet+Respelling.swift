internal import Letters

/// Letters that alphabets have no rule for, spelled with those that they have.
extension Alphabet {
  /// Returns the alphabet that a letter belongs to; nil: none that is known here.
  static func of(_ letter: Unicode.Scalar) -> Alphabet? {
    switch letter.value {
    case 0x370..<0x400, 0x1D26..<0x1D2B: greek
    case 0x400..<0x530, 0x1D2B, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: cyrillic
    case 0x531..<0x590: armenian
    case 0x10A0..<0x1100: georgian
    case 0x1100..<0x1200, 0xA960..<0xA980, 0xD7B0..<0xD800: hangul
    case 0x1358..<0x13A0, 0x2D80..<0x2DE0, 0xAB01..<0xAB30, 0x1E7E0..<0x1E800:
      ethiopic
    case 0x3041..<0x3100: kana
    default: nil
    }
  }

  /// Returns a name with each letter as its alphabet knows it: polytonic Greek with one accent (ὴ
  /// is ή), others without the last of their marks until a rule is for them, else as they are
  /// compared (Ⴀ is ა). Letters that no alphabet knows stay. Of an ordinary name nothing is looked
  /// up.
  static func respelled(_ name: [FoldedName.Scalar]) -> [FoldedName.Scalar] {
    if name.allSatisfy({ isCommon($0.value) }) { return name }
    var respelled: [FoldedName.Scalar] = []
    for scalar in name {
      for (place, letter) in known(scalar.value, after: respelled.last?.value).enumerated() {
        respelled.append(
          FoldedName.Scalar(
            value: letter, grapheme: scalar.grapheme, startsWord: scalar.startsWord && place == 0))
      }
    }
    return respelled
  }

  /// Tells if a letter has a rule, or belongs to no alphabet: most do.
  private static func isCommon(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case ..<0x80, 0x3AC..<0x3CF, 0x430..<0x460, 0x561..<0x587, 0x590..<0x1000, 0x10D0..<0x10F7,
      0x3041..<0x3097, 0x30FC, 0x3400..<0xA000, 0xAC00..<0xD7A4:
      true
    default: false
    }
  }

  /// Returns the letters that stand for one; itself where there are none.
  private static func known(
    _ letter: Unicode.Scalar, after last: Unicode.Scalar?
  ) -> [Unicode.Scalar] {
    if isKnown(letter) { return repeated(letter, last) ?? [letter] }
    var parts = Normalization.decomposed([letter])
    if 0x1F00..<0x2000 ~= letter.value { parts = parts.compactMap(monotonic) }
    while parts.count > 1 {
      let whole = Normalization.composed(parts)
      if whole.allSatisfy(isKnown) { return whole }
      parts.removeLast()
    }
    var base: [UInt8] = []
    Letters.appendBase(of: letter, to: &base)
    let letters = Array(String(decoding: base, as: UTF8.self).unicodeScalars)
    return letters.isEmpty || !letters.allSatisfy(isKnown) ? [letter] : letters
  }

  private static func isKnown(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII || of(letter)?.knows(letter) == true
  }

  /// Returns the rest of a mark of polytonic Greek since the reform of 1982: one accent for all,
  /// and no breathings; nil: nothing.
  private static func monotonic(_ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "\u{300}", "\u{342}": "\u{301}"
    case "\u{304}", "\u{306}", "\u{313}", "\u{314}", "\u{345}": nil
    default: mark
    }
  }

  /// Returns the kana that a mark of repetition stands for, voiced or not; nil for other letters.
  private static func repeated(
    _ mark: Unicode.Scalar, _ kana: Unicode.Scalar?
  ) -> [Unicode.Scalar]? {
    guard let kana, 0x3041..<0x3097 ~= kana.value else { return nil }
    switch mark {
    case "ゝ", "ヽ": return [kana]
    case "ゞ", "ヾ": return Normalization.composed([kana, "\u{3099}"]).filter { $0 != "\u{3099}" }
    default: return nil
    }
  }
}
