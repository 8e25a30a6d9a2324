import Testing

@testable import Membership

/// The tables by themselves: what a spelling becomes.
@Suite("Search: spellings")
struct SearchSpellingTests {
  @Test(arguments: [
    ("mueller", "muller"), ("nikolayev", "nikolaev"), ("andreyev", "andreev"),
    ("matthias", "mathias"), ("satoh", "sato"), ("ohno", "ono"), ("fatimah", "fatima"),
    ("nanba", "namba"),
    ("aleksandr", "aleksandr"), ("youko", "yoko"), ("shcherba", "scherba"), ("hacchou", "hatchou"),
  ])
  func equalLoosely(_ one: String, _ other: String) {
    #expect(loose(one) == loose(other))
  }

  @Test(arguments: [
    ("lloyd", "lyd"), ("mitch", "mitsu"), ("maria", "mara"), ("anna", "hanna"), ("li", "lai"),
    ("qqq", "q"),
  ])
  func different(_ one: String, _ other: String) {
    #expect(loose(one) != loose(other))
  }

  @Test(arguments: [
    ("zhang", "chang"), ("qiang", "chiang"), ("guo", "kuo"), ("xie", "hsieh"), ("zhong", "chung"),
    ("jian", "chien"), ("shi", "shih"), ("zi", "tzu"), ("si", "ssu"), ("ren", "jen"), ("luo", "lo"),
    ("cai", "tsai"), ("deng", "teng"), ("bi", "pi"), ("xiong", "hsiung"), ("yan", "yen"),
    ("ye", "yeh"),
    ("gui", "kuei"), ("yue", "yueh"), ("jue", "chueh"), ("he", "ho"), ("ri", "jih"),
  ])
  func wadeGiles(_ pinyin: String, _ wade: String) {
    #expect(String(decoding: WadeGiles.syllable(Array(pinyin.utf8)), as: UTF8.self) == wade)
  }

  @Test(
    arguments: [
      ("syouzi", "shouji"), ("tutiya", "tsuchiya"), ("huzita", "fujita"), ("simada", "shimada"),
      ("tanaka", nil), ("xavier", nil), ("smith", nil), ("kitti", "kitchi"), ("jyunko", "junko"),
    ] as [(String, String?)])
  func romaji(_ word: String, _ hepburn: String?) {
    let letters = Romaji.hepburn(Array(word.utf8)[...])
    #expect(letters.map { String(decoding: $0, as: UTF8.self) } == hepburn)
  }

  @Test(arguments: [
    ("김", "gim"), ("민", "min"), ("박", "bak"), ("최", "choe"), ("영", "yeong"), ("희", "hui"),
    ("욱", "uk"),
    ("현", "hyeon"), ("값", "gap"), ("뷁", "bwek"),
  ])
  func hangul(_ syllable: String, _ text: String) throws {
    let codes = try #require(syllable.unicodeScalars.first.flatMap(Hangul.codes))
    #expect(String(decoding: codes.map { Sounds.plain[Int($0)] }, as: UTF8.self) == text)
  }

  @Test func everyCodeSharesASoundWithItsFirstLetter() {
    let firstLetters = zip("SCZJTKXPAEOUWY#".utf8, "sczdtkkpaeoeeic".utf8)
    for (code, letter) in firstLetters {
      #expect(Sounds.masks[Int(code)] & Sounds.masks[Int(letter)] != 0)
    }
  }

  private func loose(_ word: String) -> [UInt8] {
    var spelling = Spelling()
    spelling.append(word.utf8, 0)
    return spelling.loosened().letters
  }
}
