import Testing

@testable import Membership

/// Conditions, quotes and exclusions.
@Suite("Search: operators")
struct SearchOperatorTests {
  private static let people = [
    SearchedPerson.michel, SearchedPerson("Marie Exemple"),
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
    ("is:l", []), ("-country:fr", [1, 2, 3]), ("exemple -country:fr", [1, 2]),
    ("exemple -is:guest", [0, 1]), ("-city:lyon -is:guest", [1, 3]), ("-post:mayor marie", [1]),
    ("exemple country:", [0, 1, 2]), ("exemple -is:", [0, 1, 2]), (#""jean pau"#, [2, 3]),
    (#"exemple ""#, [0, 1, 2]),
  ])
  func conditions(_ query: String, _ people: [Int]) throws {
    let index = try SearchIndex.of(Self.people, head: SearchedPerson.head)
    #expect(index.matches(Query(query)).map(\.delegate.position).sorted() == people)
  }

  @Test func unknownConditionsAreText() throws {
    #expect(Query("colour:red").notes == [.unknownOperator("colour:red")])
    #expect(Query("is:nothing").notes == [.unknownOperator("is:nothing")])
    #expect(Query("is:leaders").notes == [.unknownOperator("is:leaders")])
    #expect(Query("is:lead").notes.isEmpty)
    #expect(Query("exemple").notes.isEmpty)
    #expect(Query("a:").notes.isEmpty)
    #expect(Query("org2:su").notes == [.unknownOperator("org2:su")])
    #expect(Query("10:30").notes.isEmpty)
    #expect(Query("city:").notes == [.missingValue("city:")])
    #expect(Query("city:").isEmpty)
  }
}
