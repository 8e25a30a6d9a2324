import Testing

@testable import Membership

/// Queries that ask for nothing, for too much, or are no text.
@Suite("Search: odd queries")
struct SearchQueryTests {
  @Test(arguments: ["", " ", "\t\u{3000}\n", "\"\"", "\" \""])
  func nothingIsAskedFor(_ text: String) throws {
    let index = try SearchIndex.of([.michel], head: SearchedPerson.head)
    #expect(index.matches(Query(text)).isEmpty)
  }

  @Test(arguments: [
    String(repeating: "a", count: 10_000), String(repeating: " ", count: 10_000) + "x",
    String(repeating: "a b ", count: 1_000), String(repeating: "\"", count: 5_000),
    String(repeating: "e\u{301}\u{302}", count: 3_000), String(repeating: "國", count: 5_000),
    "-", "--", "\"", ":", "a:b:c", "-\"", "...", "‘’", "\u{200D}", "👨‍👩‍👧", "\0", "ﷺ",
  ])
  func oddQueriesAreAnswered(_ text: String) throws {
    let index = try SearchIndex.of([.michel], head: SearchedPerson.head)
    _ = index.matches(Query(text))
    #expect(Query(text).words.count <= 16)
  }

  @Test func longQueriesSayThatTheyAreCut() {
    #expect(Query(String(repeating: "word ", count: 1_000)).notes == [.shortened])
    #expect(Query(String(repeating: " ", count: 10_000)).isEmpty)
  }
}
