import Testing

@testable import Membership

/// Dates, tags, codes and what is near.
@Suite struct TermTests {
  @Test(arguments: [
    "2020", "0000", "2020-11", "2020-11-20", "2020-02-29", "2000-02-29", "9999-12-31",
  ])
  func dates(_ text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "20", "20201120", "2020-1", "2020-1-1", "2020-00", "2020-13", "2020-11-00", "2020-11-31",
    "2019-02-29", "1900-02-29", "2020/11/20", "2020-11-20T", "-2020", "+020", "２０２０", "2020-11-",
    " 2020", "2020-11-2é", "202é",
  ])
  func noDates(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    "en", "fr", "zh-Hant", "zh-Hant-TW", "ja-Latn", "de-CH-1996", "sl-rozaj-biske", "es-419",
    "zh-yue", "zh-cmn-Hans-CN", "en-a-bbb-x-a", "x-whatever", "i-klingon", "SGN-be-FR", "ABCDE",
    "en-US-u-islamcal", "hak", "de-Latf-DE", "zh-min-nan", "art-lojban",
  ])
  func languageTags(_ tag: String) {
    #expect(LanguageTag.isWellFormed(tag))
  }

  @Test(arguments: [
    "", "e", "1", "-", "en-", "-en", "en--US", "en_US", "zh_Hant", "english-language-x", "a-DE",
    "en-a", "en-x", "de-419-DE", "français", "toolonglanguage", "en US", "i-nothing", "ab1",
    "z1-Hant", "zh-H1nt",
  ])
  func noLanguageTags(_ tag: String) {
    #expect(!LanguageTag.isWellFormed(tag))
  }

  @Test func countryCodes() {
    #expect(ISO3166.assigned.count == 250)
    #expect(Set(ISO3166.assigned).count == 250)
    for code in ISO3166.assigned + ["AA", "QM", "QZ", "XA", "XX", "XZ", "ZZ"] {
      #expect(ISO3166.isCode(code))
    }
    for code in ["", "F", "fr", "FRA", "UK", "EU", "QL", "AB", "F1", "ÉÉ", "YU"] {
      #expect(!ISO3166.isCode(code))
    }
  }

  @Test(
    arguments: [
      ("Guest", "guest"), ("romanisation", "romanization"), ("deelgate", "delegate"),
      ("delegat", "delegate"), ("nothing", nil), ("", nil), ("gest", "guest"),
      ("rom", "romanization"),
      ("g", nil),
    ] as [(String, String?)])
  func nearest(_ text: String, _ expected: String?) {
    #expect(Nearest.value(to: text, among: ["delegate", "guest", "romanization"]) == expected)
  }

  @Test(arguments: [
    ("2020-1-5", "2020-01-05"), ("2020/1", "2020-01"), ("5.1.2020", nil), ("", nil),
  ])
  func meantDates(_ text: String, _ expected: String?) {
    #expect(Correction.date(by: text) == expected)
  }

  @Test(
    arguments: [
      ("B c", "b-c"), ("Émile 2", "emile-2"), ("Łukasz Fikcja", "lukasz-fikcja"),
      ("Jörg Müßig", "jorg-mussig"), ("Nun\u{303}ez-U\u{308}nal", "nunez-unal"),
      ("Nguyễn Đức", "nguyen-duc"), ("Ærøskøbing", "aeroskobing"),
      ("İstanbul ığdır", "istanbul-igdir"),
      ("Əliyev", "eliyev"), ("Þór", "thor"), ("Œuvre", "oeuvre"), ("ŒĦŦ", "oeht"), ("ﬁn", "fin"),
      ("Ｓｉｌｋ", "silk"), ("Oʻtkir O’Brien", "otkir-o-brien"), ("a絲b", "a-b"), ("絲", nil), ("", nil),
    ] as [(String, String?)])
  func meantIdentifiers(_ text: String, _ expected: String?) {
    #expect(Correction.identifier(by: text) == expected)
  }

  @Test(arguments: [("en_US", "en-US"), ("zh Hant", "zh-Hant"), ("english (GB)", nil), ("", nil)])
  func meantLanguageTags(_ text: String, _ expected: String?) {
    #expect(Correction.languageTag(by: text) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("ab", "ba", 1),
  ])
  func editDistance(_ left: String, _ right: String, _ distance: Int) {
    let scalars = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(EditDistance.between(scalars.0, scalars.1) == distance)
  }
}
