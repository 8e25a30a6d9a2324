import Testing

@testable import Membership

/// Letters that share a sound, and what sounds alone do not find.
@Suite("Search: sounds")
struct SearchSoundsTests {
  @Test func everyCodeSharesASoundWithItsFirstLetter() {
    let firstLetters = zip("SCZJTKXPAEOUWY#".utf8, "sczdtkkpaeoeeic".utf8)
    for (code, letter) in firstLetters {
      #expect(Sounds.masks[Int(code)] & Sounds.masks[Int(letter)] != 0)
    }
  }

  /// Each letter may sound like that of the name, but not all of them at once.
  @Test(arguments: [("cueqe", "Kucheova Example"), ("bucicit", "Bukizita Example")])
  func soundsAloneFindNobody(_ query: String, _ name: String) throws {
    let index = try SearchIndex.of([name])
    #expect(index.matches(Query(query)).allSatisfy { $0.tier == .similar })
  }
}
