import Testing

@testable import Letters

@Suite("What letters are compared as")
struct LettersTests {
  @Test(arguments: [
    ("Łukasz", "lukasz"), ("Øst", "ost"), ("Đokić", "dokic"), ("Ħobża", "hobza"), ("Æbel", "aebel"),
    ("Œuvre", "oeuvre"), ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Þórdís", "thordis"),
    ("Guðrún", "gudrun"), ("Iğdır", "igdir"), ("İstanbul", "istanbul"), ("Əli", "@li"),
    ("Ŋaŋa", "nganga"), ("Ɓala", "bala"), ("Ɗan", "dan"), ("Ʉ", "u"), ("Nguyễn", "nguyen"),
    ("ﬀ", "ff"), ("ǅ", "dz"), ("ＡＢ", "ab"), ("𝐀𝓫", "ab"), ("①", "1"), ("é\u{301}", "e"),
  ])
  func latin(_ text: String, _ letters: String) { #expect(words(text) == letters) }

  @Test(arguments: [
    ("Ἀριστοτέλης", "αριστοτελησ"), ("ᾅ", "α"), ("Ё", "е"), ("Й", "и"), ("ᲀᲆ", "въ"), ("Ꙗ", "ꙗ"),
    ("ႠႡ", "აბ"), ("ᲒᲘ", "გი"), ("ﬓ", "մն"), ("מֹשֶׁה", "משה"), ("ךםןףץ", "כמנפצ"),
    ("ﻣﺤﻤﺪ", "محمد"), ("مُحَمَّد", "محمد"), ("أحمد", "احمد"), ("علی", "علي"), ("كتـاب", "كتاب"),
    ("ガ", "が"), ("ｶﾞ", "が"), ("か\u{3099}", "が"), ("ㇰ", "く"), ("𛀁", "え"), ("𛂦", "は"),
    ("강", "\u{1100}\u{1161}\u{11BC}"), ("ㄱ", "\u{1100}"), ("ﾡ", "\u{1100}"),
    ("強", "强"), ("張國強", "张国强"), ("髙﨑", "高崎"), ("㈱", "株"), ("⼭", "山"), ("\u{F900}", "岂"),
    ("क\u{93C}", "क"), ("क़", "क"),
  ])
  func otherScripts(_ text: String, _ letters: String) { #expect(words(text) == letters) }

  @Test(arguments: [
    ("  O’Faux-Sans  Nom. ", "o faux sans nom"), ("Yoʻldosh", "yoldosh"), ("a\u{200D}b", "ab"),
    ("a\u{FE0F}b", "ab"), ("…", ""), ("", ""), ("Jr., John", "jr john"), ("ʔa", "a"),
    ("aʔa", "a a"),
  ])
  func wordsArePartedOnce(_ text: String, _ letters: String) { #expect(words(text) == letters) }

  /// Letters of a later version of Unicode, private ones, and ideographs that nothing is said of.
  @Test(arguments: ["\u{378}", "\u{E000}", "\u{F0000}", "\u{33479}", "\u{3FFFD}", "\u{1C89}"])
  func whatIsInNoTableStays(_ text: String) {
    #expect(words(text) == text)
    #expect(words("a" + text) == "a" + text)
  }

  @Test func latinLettersWithAccentsBecomeSmallOnesWithout() {
    for scalar in (0xC0..<0x180).compactMap(Unicode.Scalar.init)
    where scalar != "×" && scalar != "÷" {
      let letters = words(String(scalar))
      #expect(!letters.isEmpty && letters.utf8.allSatisfy { 0x61...0x7A ~= $0 }, "\(scalar)")
      #expect(words(letters) == letters)
    }
  }

  private func words(_ text: String) -> String {
    var letters: [UInt8] = []
    Letters.appendWords(of: text.unicodeScalars, to: &letters)
    return String(decoding: letters, as: UTF8.self)
  }
}

@Suite struct HanTests {
  private func text(_ syllable: Syllable?) -> String? {
    syllable.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func readings() {
    #expect(text(Han.pinyin("單", beginsName: true)) == "shan")
    #expect(text(Han.pinyin("單", beginsName: false)) == "dan")
    #expect(text(Han.pinyin("呂", beginsName: true)) == "lV")
    #expect(text(Han.secondPinyin("員")) == "yun")
    #expect(text(Han.secondPinyin("張")) == nil)
    #expect(text(Han.cantonese("張")) == "zoeng")
    #expect(Han.korean("李") == "리")
    #expect(Han.korean("们") == nil)
    #expect(text(Han.pinyin("a", beginsName: true)) == nil)
  }

  @Test(arguments: [
    ("國", "国"), ("斎", "斋"), ("齊", "斋"), ("邊", "边"), ("范", "范"), ("範", "范"), ("々", "々"),
  ])
  func forms(_ ideograph: Unicode.Scalar, _ form: Unicode.Scalar) {
    #expect(Han.simplified(ideograph) == form)
  }
}
