import Testing

@testable import Membership

/// Who comes first: by tier, by the share of the name that answers, leaders, by name.
@Suite("Search: ranking")
struct SearchRankingTests {
  @Test func betterTiersComeFirst() throws {
    let index = try SearchIndex.of([
      "Zoe Unmartin", "Jean Martinez", "Martin", "Jean Martin", "Martin Duval", "Jean Marten",
    ])
    let found = index.matches(Query("martin")).map { index.roll[$0.delegate].name }
    #expect(found == ["Martin", "Jean Martin", "Martin Duval", "Jean Martinez", "Zoe Unmartin"])
  }

  @Test func coverageThenName() throws {
    let index = try SearchIndex.of(["Marta Longname", "Marta Bo", "Marta Ab"])
    #expect(index.matches(Query("marta")).map(\.delegate.position) == [2, 1, 0])
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
