/// Names in scripts that leave vowels out, or turn them round: Arabic, Hebrew, Thai and others. Only
/// their consonants are compared, with the consonants of what was typed: mohammed, muhammad محمد.
///
/// A vowel at the beginning of a word leaves a mark of its own, whatever it is.
enum Skeleton {
  private static let vowel = UInt8(ascii: "A")
  private static let vowels = Set("aeiouAEOUW@^V+".utf8)
  private static let semivowels = Set("yYw".utf8)

  /// The consonants of a word in loose Latin codes; nil for what is no such name in Latin letters, or
  /// has too few consonants to mean anybody.
  static func needle(_ loose: [UInt8]) -> [UInt8]? {
    guard isPronounceable(loose) else { return nil }
    var consonants: [UInt8] = []
    for (place, code) in loose.enumerated() {
      if place == 0, vowels.contains(code) {
        consonants.append(vowel)
      } else if !vowels.contains(code), place == 0 || !semivowels.contains(code) {
        consonants.append(code)
      }
    }
    if consonants.count > 2, consonants.last == UInt8(ascii: "h") { consonants.removeLast() }
    let spoken = loose.count { vowels.contains($0) }
    return consonants.count > 2 || (consonants.count == 2 && spoken * 3 >= loose.count)
      ? consonants : nil
  }

  /// Whether there are never three consonants or vowels in a row, nor letters that no romanization
  /// has.
  private static func isPronounceable(_ loose: [UInt8]) -> Bool {
    var (consonants, spoken, last): (Int, Int, UInt8) = (0, 0, 0)
    for code in loose {
      if code == UInt8(ascii: "c") || code == UInt8(ascii: "x") { return false }
      if code == UInt8(ascii: "g"), last == UInt8(ascii: "n") { continue }
      last = code
      spoken = vowels.contains(code) ? spoken + 1 : 0
      consonants = spoken > 0 || code == UInt8(ascii: "y") ? 0 : consonants + 1
      if consonants > 2 || spoken > 2 { return false }
    }
    return true
  }

  /// What a name can have for consonants: the articles and the letters for both a vowel and a
  /// consonant read in either way.
  static func readings(of name: [FoldedName.Scalar]) -> [Spelling] {
    var readings: [Spelling] = []
    for keepsArticle in [true, false] {
      for keepsW in [false, true] {
        let spelling = spelling(name, keepsArticle: keepsArticle, keepsW: keepsW)
        if !spelling.isEmpty, !readings.contains(spelling) { readings.append(spelling) }
      }
    }
    return readings
  }

  private static func spelling(
    _ name: [FoldedName.Scalar], keepsArticle: Bool, keepsW: Bool
  ) -> Spelling {
    var spelling = Spelling()
    var word: [FoldedName.Scalar] = []
    for (place, scalar) in name.enumerated() {
      word.append(scalar)
      guard place + 1 == name.count || name[place + 1].startsWord else { continue }
      add(word, &spelling, keepsArticle: keepsArticle, keepsW: keepsW)
      word = []
    }
    return spelling
  }

  private static func add(
    _ word: [FoldedName.Scalar], _ spelling: inout Spelling, keepsArticle: Bool, keepsW: Bool
  ) {
    var rest = word[...]
    if rest.count > 3, rest[0].value == "ا", rest[1].value == "ل" {
      if keepsArticle { spelling.append(vowel, Int(rest[0].grapheme)) }
      spelling.append(UInt8(ascii: "l"), Int(rest[1].grapheme))
      spelling.endWord()
      rest = rest.dropFirst(2)
    }
    for place in rest.indices {
      let isFirst = place == rest.startIndex
      // The breath of Urdu's aspirates: dh is one sound.
      if !isFirst, rest[place].value == "ھ" { continue }
      let next = place + 1 < rest.endIndex ? rest[place + 1].value : nil
      if isSilenced(place, in: rest) { continue }
      var codes = codes(rest[place].value, before: next)
      if !isFirst { codes.removeAll { $0 == UInt8(ascii: "y") || $0 == vowel } }
      if !isFirst, !keepsW { codes.removeAll { $0 == UInt8(ascii: "w") } }
      if next == nil, !isFirst { codes.removeAll { $0 == UInt8(ascii: "h") } }
      for code in codes { spelling.append(code, Int(rest[place].grapheme)) }
    }
    spelling.endWord()
  }

  /// Whether a name is to be read by its consonants.
  static func holds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590..<0x780, 0xE00..<0xE80, 0xFB1D..<0xFDFE: true
    default: false
    }
  }

  /// Whether the mark of silence stands over a Thai letter, or over its vowel.
  private static func isSilenced(_ place: Int, in word: ArraySlice<FoldedName.Scalar>) -> Bool {
    let after = word[(place + 1)...].drop { 0xE31...0xE39 ~= $0.value.value }
    return after.first?.value == "\u{E4C}"
  }

  private static func codes(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> [UInt8] {
    if scalar == "ร", next == nil { return [UInt8(ascii: "<")] }
    if scalar == "ห", let next, "งญนมยรลว".unicodeScalars.contains(next) { return [] }
    return letters[scalar] ?? []
  }

  /// A scalar and the codes of `Sounds` for it.
  private static let letters: [Unicode.Scalar: [UInt8]] = {
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    for entry in (arabic + " " + hebrew + " " + thai).split(whereSeparator: \.isWhitespace) {
      let scalars = Array(entry.unicodeScalars)
      for scalar in scalars where !scalar.isASCII {
        letters[scalar] = scalars.filter(\.isASCII).map { UInt8($0.value) }
      }
    }
    return letters
  }()

  /// Arabic, with the letters of Persian, Urdu and Kurdish.
  private static let arabic = """
    اأإآٱعءئA بb پp تطt ث$ ج! چC حهھہh خK دd ذضظ& رڕr زz ژZ سصs شS غg فf ڤv قQ كکk گگg لڵl مm نںn
    وؤw يىیېy ڈd ٹt ڑr ےy
    """

  private static let hebrew = """
    אעA ב( גg דd הh וw זz חK טתt יy כךK לl מםm נןn סs פףP צץT קQ רr שS
    """

  private static let thai = """
    กQ ขฃคฅฆk งng จM ชฉฌC ซสศษ$ ญยy ฎดd ฏตt ฐฑฒถทธt ณนn บb ปB ผพภp ฝฟf มm รr ลฬl วw หฮh อA
    """
}
