import Testing

@testable import Membership

/// Why somebody was found.
@Suite("Search: reasons")
struct SearchReasonTests {
  @Test(
    arguments: [
      ("michel", nil), ("zhang", "also written Zhang"), ("mchel", "spelled alike"),
      ("mayor", "Mayor"),
      ("lyon", "Lyon"), ("lugdunum", "Lyon"), ("city:lugdunum", "Lyon"), ("weavers", "Silk Union"),
      ("union", "Silk Union"),
      ("su", "Silk Union"), ("michel union", "Silk Union"),
    ] as [(String, String?)])
  func reasons(_ query: String, _ reason: String?) throws {
    let index = try SearchIndex.of([SearchedPerson.michel], head: SearchedPerson.head)
    let match = try #require(index.matches(Query(query)).first)
    #expect(match.reason?.words == reason)
  }

  @Test(arguments: [
    (
      "is:leader",
      "p0 leads Orientation 1, p1 co-leads Orientation 1, p2 leads Orientation 2"
    ),
    (
      "orientation:1",
      "p0 leads Orientation 1, p1 co-leads Orientation 1, p2 works on Orientation 1"
    ),
    ("orientation:2", "p2 leads Orientation 2"), ("is:leader ab", "p0 leads Orientation 1"),
    ("is:l ab", "p0 leads Orientation 1"),
    ("is:guest", "p3 guest"), ("country:fr", "p3 France"), ("country:fr do", "p3 France"),
    ("post:mayor", "p3 Mayor"),
  ])
  func conditionsAreReasons(_ query: String, _ reasons: String) throws {
    let head = """
      "countries": [{"code": "FR", "name": "France"}], "orientations": [
        {"id": "o", "number": 1, "title": "T", "leader": {"delegate": "p0"},
          "co_leader": {"delegate": "p1"}, "members": [{"delegate": "p2"}]},
        {"id": "q", "number": 2, "title": "T", "leader": {"delegate": "p2"}}]
      """
    let index = try SearchIndex.of(
      [
        SearchedPerson("Ab Sample"), SearchedPerson("Bo Sample"), SearchedPerson("Cy Sample"),
        SearchedPerson(
          "Do Sample", country: "FR",
          extra: #", "capacity": "guest", "posts": [{"title": "Mayor"}]"#),
      ], head: head)
    let found = index.matches(Query(query)).filter { $0.reason != nil }.map {
      "\(index.roll[$0.delegate].id) \($0.reason?.words ?? "")"
    }

    #expect(found.joined(separator: ", ") == reasons)
  }
}
