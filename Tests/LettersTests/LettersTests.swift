import Testing

@testable import Letters

@Suite("Letters")
struct LettersTests {
  @Test(arguments: [
    ("Łukasz", "lukasz"), ("ǅ", "dz"), ("ﬀ", "ff"), ("Straße", "strasse"), ("ＡＢ", "ab"),
    ("強", "强"), ("㈱", "株"), ("Ё", "е"), ("ᾅ", "α"), ("\u{F900}", "岂"), ("é\u{301}", "e"),
    ("\u{378}", "\u{378}"), ("É-e", "ee"), ("강", "\u{1100}\u{1161}\u{11BC}"), ("ガ", "が"),
  ])
  func base(_ text: String, _ base: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { Letters.appendBase(of: scalar, to: &bytes) }
    #expect(String(decoding: bytes, as: UTF8.self) == base)
  }

  @Test func han() {
    #expect(Han.pinyin("單", beginsName: true).map { String(decoding: $0, as: UTF8.self) } == "shan")
    #expect(Han.pinyin("單", beginsName: false).map { String(decoding: $0, as: UTF8.self) } == "dan")
    #expect(Han.cantonese("張").map { String(decoding: $0, as: UTF8.self) } == "zoeng")
    #expect(Han.korean("李") == "리")
  }

  @Test func countries() {
    #expect(CountryNames.countries(called: "japon".utf8) == [CountryNames.Code("JP")!])
    #expect(CountryNames.countries(beginning: "日".utf8).contains(CountryNames.Code("JP")!))
    var count = 0
    CountryNames.forEach { _, _ in count += 1 }
    #expect(count > 20000)
    #expect(CountryNames.countries(called: "turkei".utf8) == [CountryNames.Code("TR")!])
  }
}
