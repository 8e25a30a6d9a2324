/// Thai and Lao, whose letters Unicode arranges alike: the letters that are said, of all that are
/// written.
enum ThaiScript {
  /// The letters that are said alike, each group with its code of `Sounds` behind.
  static let letters = """
    กກQ ขฃคฅฆຂຄຆໞk งງng จຈM ชฌຌR ฉຉC ซสศษຊສຨຩ$ ญยຍຢຎໟy ฎดດd ฏตຕt ฐฑฒถทธຖທຏຐຑຒຘt ณนນໜຓn บບb ปປB ผพภຜພຠp ฝฟຝຟf \
    มມໝm รຣr ลฬฦຼຬl ฤr ລL วວw หฮຫຮh อອA
    """

  /// Returns a word as it is said: without vowels that stand before their consonant, without
  /// letters that the mark of silence takes away, with doubled consonants once, and รร as the n
  /// that it mostly is. Words of other scripts are themselves.
  static func spoken(_ word: ArraySlice<FoldedName.Scalar>) -> [FoldedName.Scalar] {
    let word = Array(word)
    guard word.contains(where: { 0xE00..<0xF00 ~= $0.value.value }) else { return word }
    return word.indices.filter { !isSilent($0, in: word) }.map { place in
      isNasal(place, in: word) ? word[place].with("น") : word[place]
    }
  }

  private static func isSilent(_ place: Int, in word: [FoldedName.Scalar]) -> Bool {
    let scalar = word[place].value
    if isLeadingVowel(scalar) || isSilenced(place, in: word) { return true }
    let (next, second) = (value(place + 1, in: word), value(place + 2, in: word))
    // จันทร์ is Chan: a t goes with the r that is silenced.
    if next == "ร", scalar == "ต" || scalar == "ท" { return isSilenced(place + 1, in: word) }
    if scalar == "ร", next == "ร" { return true }
    if isDoubledR(place, in: word) { return !isNasal(place, in: word) }
    return next == scalar && second.map(isVowel) ?? false
  }

  /// Tells if a letter is the second of รร.
  private static func isDoubledR(_ place: Int, in word: [FoldedName.Scalar]) -> Bool {
    place > 0 && word[place].value == "ร" && word[place - 1].value == "ร"
  }

  /// Tells if รร is an n: before a syllable, as in Banharn, but not in Suban and Pannika.
  private static func isNasal(_ place: Int, in word: [FoldedName.Scalar]) -> Bool {
    guard isDoubledR(place, in: word), let next = value(place + 1, in: word) else { return false }
    return next != "ณ" && next != "น" && value(place + 2, in: word).map(isVowel) ?? false
  }

  private static func value(_ place: Int, in word: [FoldedName.Scalar]) -> Unicode.Scalar? {
    place < word.count ? word[place].value : nil
  }

  /// Returns the codes of a letter that is said otherwise in its place; nil for one that is not.
  static func codes(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Codes? {
    guard 0xE00..<0xF00 ~= scalar.value else { return nil }
    let beginsSyllable = next.map(isVowel) ?? false
    return switch scalar {
    case "ร" where next == nil: Codes("<")
    case "ญ" where !beginsSyllable: Codes("n")
    case "ด" where !beginsSyllable, "ດ" where !beginsSyllable: Codes(">")
    case "บ" where !beginsSyllable, "ບ" where !beginsSyllable: Codes(")")
    // Before a long a it is the m of am.
    case "\u{E4D}" where next == "า", "\u{ECD}" where next == "າ": Codes("m")
    case "ห", "ຫ": next.map(carriesTone) == true ? Codes.none : nil
    default: nil
    }
  }

  /// Tells if an h before a letter is not said, but raises its tone.
  private static func carriesTone(_ letter: Unicode.Scalar) -> Bool {
    "งญนมยรลวງຍນມຣລວຼ".unicodeScalars.contains(letter)
  }

  /// Tells if the mark of silence stands over a letter, or over its vowel.
  private static func isSilenced(_ place: Int, in word: [FoldedName.Scalar]) -> Bool {
    let after = word.dropFirst(place + 1).drop { 0xE31...0xE39 ~= $0.value.value }
    return after.first?.value == "\u{E4C}"
  }

  private static func isLeadingVowel(_ scalar: Unicode.Scalar) -> Bool {
    0xE40...0xE44 ~= scalar.value || 0xEC0...0xEC4 ~= scalar.value
  }

  /// Tells if a letter is a vowel, which follows a consonant or stands before the next one.
  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    0xE30...0xE45 ~= scalar.value || 0xEB0...0xEC4 ~= scalar.value
  }
}

extension FoldedName.Scalar {
  /// Returns another letter in the same place.
  fileprivate func with(_ value: Unicode.Scalar) -> Self {
    Self(value: value, grapheme: grapheme, startsWord: startsWord)
  }
}
