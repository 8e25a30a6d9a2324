import Testing

@testable import Membership

/// What is written as one word, and asked for as several, or the other way round.
@Suite("Search: words run together")
struct SearchTogetherTests {
  /// Also in scripts that have no sounds here, where nothing but the letters lets a name through.
  @Test(arguments: [
    ("marta bo", "bomarta"), ("Иван Пример", "примериван"), ("סמי משה דוגמה", "דוגמהסמימשה"),
    ("سعيد مثال", "مثالسعيد"),
  ])
  func namesRunTogether(_ name: String, _ query: String) throws {
    let match = try #require(SearchIndex.of([name, "Nobody Else"]).matches(Query(query)).first)
    #expect(match.tier == .allWords)
  }
}
