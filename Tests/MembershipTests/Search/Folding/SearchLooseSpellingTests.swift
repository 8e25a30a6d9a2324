import Testing

@testable import Membership

/// The table by itself: which spellings are one.
@Suite("Search: loose spellings")
struct SearchLooseSpellingTests {
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

  private func loose(_ word: String) -> [UInt8] {
    var spelling = Spelling()
    spelling.append(word.utf8, 0)
    return spelling.loosened().letters
  }
}
