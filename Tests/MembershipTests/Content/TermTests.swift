import TestSupport
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

  /// Words that are alike, against a table of slips that is made of nothing but its definition.
  @Test func theNearestOfManyHasTheFewestSlips() {
    var chance = SeededGenerator(state: 7)
    let words = (0..<3000).map { _ in Self.word(&chance) }
    for text in (0..<300).map({ _ in Self.word(&chance) }) {
      let among = Array(
        words.shuffled(using: &chance).prefix(Int.random(in: 1...200, using: &chance)))
      let near = among.filter { Self.isNear(text, $0) }.min {
        Self.cost(text, $0) < Self.cost(text, $1)
      }
      let beginning = among.filter { $0.hasPrefix(text) }
      let completion = text.count > 1 && Set(beginning).count == 1 ? beginning[0] : nil
      #expect(Nearest.value(to: text, among: among) == near ?? completion, "\(text): \(among)")
    }
  }

  private static func word(_ chance: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 1...10, using: &chance)).map { _ in
        "abc".randomElement(using: &chance) ?? "a"
      })
  }

  private static func isNear(_ text: String, _ word: String) -> Bool {
    let slips = slips(Array(text), Array(word))
    return slips <= min(3, max(1, text.count / 3)) && slips < max(text.count, word.count)
  }

  private static func cost(_ text: String, _ word: String) -> Int {
    slips(Array(text), Array(word)) * 2 + (text.first == word.first ? 0 : 1)
  }

  private static func slips(_ left: [Character], _ right: [Character]) -> Int {
    var table = left.indices.reduce([Array(0...right.count)]) { table, row in
      table + [[row + 1] + right.map { _ in 0 }]
    }
    for row in left.indices {
      for column in right.indices {
        let replaced = table[row][column] + (left[row] == right[column] ? 0 : 1)
        var least = min(replaced, table[row][column + 1] + 1, table[row + 1][column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = least
      }
    }
    return table[left.count][right.count]
  }
}
