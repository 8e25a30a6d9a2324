import Testing

@testable import Membership

@Suite("Search: queries and conditions")
struct SearchQueryTests {
  private static let people = [
    SearchTierTests.michel, SearchedPerson("Marie Exemple"),
    SearchedPerson("Jean Paul Exemple", extra: #", "capacity": "guest""#),
    SearchedPerson("Paul Jean Autre"),
  ]

  @Test(arguments: [
    ("exemple -michel", [1, 2]), ("country:fr", [0]), ("country:FR", [0]), ("country:fran", [0]),
    ("country:フランス", [0]), ("country:Γαλλία", [0]), ("country:γαλλια", [0]),
    ("country:Frankreich", [0]), ("country:法国", [0]), ("country:法國", [0]), ("country:Ranska", [0]),
    ("country:فرنسا", [0]), ("country:prancis", [0]), ("frankreich", [0]), ("exemple ranska", [0]),
    ("country:Japon", []), ("country:-", []), ("city:lyon exemple", [0]), ("org:su", [0]),
    ("org:silk", [0]),
    ("post:mayor", [0]), ("is:guest", [2]), ("exemple is:guest", [2]), (#""jean paul""#, [2]),
    (#""jean pau""#, []), ("jean paul", [2, 3]), ("-exemple", [3]), ("country:xx", []),
    (#"org:"silk union""#, [0]), ("orientation:9", []), ("is:g", [2]), ("IS:Gue", [2]),
    ("is:l", []),
  ])
  func conditions(_ query: String, _ people: [Int]) throws {
    let index = try SearchIndex.of(Self.people, head: SearchTierTests.head)
    #expect(index.matches(Query(query)).map(\.delegate.position).sorted() == people)
  }

  @Test func unknownConditionsAreText() throws {
    #expect(Query("colour:red").notes == [.unknownOperator("colour:red")])
    #expect(Query("is:nothing").notes == [.unknownOperator("is:nothing")])
    #expect(Query("is:leaders").notes == [.unknownOperator("is:leaders")])
    #expect(Query("is:lead").notes.isEmpty)
    #expect(Query("exemple").notes.isEmpty)
    #expect(Query("a:").notes.isEmpty)
  }

  @Test(arguments: ["", " ", "\t\u{3000}\n", "\"\"", "\" \""])
  func nothingIsAskedFor(_ text: String) throws {
    let index = try SearchIndex.of(Self.people, head: SearchTierTests.head)
    #expect(index.matches(Query(text)).isEmpty)
  }

  @Test(arguments: [
    String(repeating: "a", count: 10_000), String(repeating: " ", count: 10_000) + "x",
    String(repeating: "a b ", count: 1_000), String(repeating: "\"", count: 5_000),
    String(repeating: "e\u{301}\u{302}", count: 3_000), String(repeating: "國", count: 5_000),
    "-", "--", "\"", ":", "a:b:c", "-\"", "...", "‘’", "\u{200D}", "👨‍👩‍👧", "\0", "ﷺ",
  ])
  func oddQueriesAreAnswered(_ text: String) throws {
    let index = try SearchIndex.of(Self.people, head: SearchTierTests.head)
    _ = index.matches(Query(text))
    #expect(Query(text).words.count <= 16)
  }

  @Test func longQueriesSayThatTheyAreCut() {
    #expect(Query(String(repeating: "word ", count: 1_000)).notes == [.shortened])
    #expect(Query(String(repeating: " ", count: 10_000)).isEmpty)
  }
}
