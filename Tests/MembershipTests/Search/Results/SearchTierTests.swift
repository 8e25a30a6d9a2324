import Testing

@testable import Membership

/// How well a query is answered.
@Suite("Search: tiers")
struct SearchTierTests {
  @Test(arguments: [
    ("luc exemple", Tier.exactName), ("exemple luc", .allWords), ("luc ex", .phrase),
    ("ex luc", .wordPrefixes), ("exe", .wordPrefixes), ("le", .initials), ("el", .initials),
    ("lucexemple", .exactName), ("exempleluc", .allWords), ("lucexem", .phrase),
    ("exempleeluc", .similar), ("xemp", .substring), ("exomple", .similar),
    ("luc exmeple", .similar),
  ])
  func tiers(_ query: String, _ tier: Tier) throws {
    let index = try SearchIndex.of(
      ["Luc Exemple", "Nobody Else"].map { SearchedPerson($0) }.prefix(1) + [])
    #expect(index.matches(Query(query)).first?.tier == tier)
  }

  @Test func manyGoodAnswersNeedNoSimilarOnes() throws {
    let names = (0..<5).map { "Marten \($0)" } + ["Martin"]
    let index = try SearchIndex.of(names)
    #expect(index.matches(Query("marten")).count == 5)
    #expect(index.matches(Query("marten 1")).map(\.tier).contains(.wordPrefixes) == false)
  }

  @Test(arguments: ["qqq", "xkcdq", "zzyzx", "lorem", "тттт", "東西", "12345", "ж"])
  func strangersFindNobody(_ query: String) throws {
    let index = try SearchIndex.of(["Luc Exemple", "Łukasz Przykład", "Иван Пример", "張國強"])
    #expect(index.matches(Query(query)).allSatisfy { $0.tier == .similar })
  }
}
