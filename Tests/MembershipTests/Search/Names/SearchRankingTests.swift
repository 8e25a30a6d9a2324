import Testing

@testable import Membership

/// Who comes first: by tier, by the share of the name that answers, leaders, by name.
@Suite("Search: ranking")
struct SearchRankingTests {
  @Test(
    arguments: [
      // By tier.
      (
        "martin",
        [
          "Zoe Unmartin", "Jean Martinez", "Martin", "Jean Martin", "Martin Duval", "Jean Marten",
        ],
        ["Martin", "Jean Martin", "Martin Duval", "Jean Martinez", "Zoe Unmartin"]
      ),
      // By the share of the name, then by name.
      (
        "marta", ["Marta Longname", "Marta Bo", "Marta Ab"],
        ["Marta Ab", "Marta Bo", "Marta Longname"]
      ),
      // The letters that were typed before those of a reading, and before other spellings.
      ("иван", ["Ivan Primer", "Иван Пример"], ["Иван Пример", "Ivan Primer"]),
      ("marya", ["Maria Sample", "Marya Sample"], ["Marya Sample", "Maria Sample"]),
    ] as [(String, [String], [String])])
  func ranks(_ query: String, _ names: [String], _ ranked: [String]) throws {
    let index = try SearchIndex.of(names)
    #expect(index.matches(Query(query)).map { index.roll[$0.delegate].name } == ranked)
  }

  @Test func leadersComeFirst() throws {
    let head = """
      "orientations": [{"id": "o", "number": 1, "title": "T", "leader": {"delegate": "p1"}}]
      """
    let people = [SearchedPerson("Marta Ab"), SearchedPerson("Marta Bo")]
    let index = try SearchIndex.of(people, head: head)
    #expect(index.matches(Query("marta")).map(\.delegate.position) == [1, 0])
    #expect(index.matches(Query("is:leader")).map(\.delegate.position) == [1])
    #expect(index.matches(Query("orientation:1 marta")).map(\.delegate.position) == [1])
  }

  /// Who has the name comes before who is also written so.
  @Test func whoIsCalledSoIsBeforeWhoIsAlso() throws {
    let index = try SearchIndex.of([
      SearchedPerson("Ann Bea Sample", others: [("Ann Sample", nil)]), SearchedPerson("Ann Sample"),
    ])
    #expect(index.matches(Query("ann sample")).map(\.delegate.position) == [1, 0])
  }

  /// Once a shorter other name took the light from a name that answers as well.
  @Test func theNameItselfAnswersBeforeAShorterOther() throws {
    let index = try SearchIndex.of([
      SearchedPerson("Xavier Examplington", others: [("Xavier Sample", nil)])
    ])
    let match = try #require(index.matches(Query("xav")).first)
    #expect(match.highlights == [0..<3] && match.reason == nil)
    let other = try #require(index.matches(Query("sample")).first)
    #expect(other.otherName?.name == "Xavier Sample")
  }
}
