import Testing

@testable import Membership

/// Kana asked for in Latin letters, and the other way round.
@Suite("Search: kana")
struct SearchKanaTests {
  @Test(arguments: [
    ("shimada", "しまだ"), ("shimada", "シマダ"), ("shimada", "ｼﾏﾀﾞ"), ("simada", "しまだ"),
    ("tuchiya", "つちや"), ("tutiya", "つちや"), ("ono", "おおの"), ("ohno", "おおの"), ("oono", "おおの"),
    ("yuko", "ゆうこ"), ("yuuko", "ゆうこ"), ("yūko", "ゆうこ"), ("hatchojo", "はっちょうじょう"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }

  @Test(arguments: [
    ("はしもと ひでのり", "HASHIMOTO Hidenori"), ("なかがわ ゆうこ", "NAKAGAWA Yuko"),
    ("ﾊｼﾓﾄ", "Hashimoto Hidenori"),
  ])
  func findsLatin(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
