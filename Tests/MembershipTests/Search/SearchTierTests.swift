import Testing

@testable import Membership

@Suite("Search: tiers, order and reasons")
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

  /// Also in scripts that have no sounds here, where nothing but the letters lets a name through.
  @Test(arguments: [
    ("marta bo", "bomarta"), ("Иван Пример", "примериван"), ("סמי משה דוגמה", "דוגמהסמימשה"),
    ("سعيد مثال", "مثالسعيد"),
  ])
  func namesRunTogether(_ name: String, _ query: String) throws {
    let match = try #require(SearchIndex.of([name, "Nobody Else"]).matches(Query(query)).first)
    #expect(match.tier == .allWords)
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
      "\(index.roll[$0.delegate].id) \($0.reason?.description ?? "")"
    }

    #expect(found.joined(separator: ", ") == reasons)
  }

  @Test(
    arguments: [
      ("michel", nil), ("zhang", "also written Zhang"), ("mchel", "spelled alike"),
      ("me", "initials ME"), ("em", "initials ME"), ("mayor", "Mayor"),
      ("lyon", "Lyon"),
      ("union", "Silk Union"),
      ("su", "Silk Union"), ("michel union", "Silk Union"),
    ] as [(String, String?)])
  func reasons(_ query: String, _ reason: String?) throws {
    let index = try SearchIndex.of([Self.michel], head: Self.head)
    let match = try #require(index.matches(Query(query)).first)
    #expect(match.reason?.description == reason)
  }

  static let head = """
    "countries": [{"code": "FR", "name": {"en": "France", "ja": "フランス"}}],
    "cities": [{"id": "lyon", "name": "Lyon", "country": "FR"}],
    "organizations": [{"id": "su", "name": "Silk Union", "acronym": "SU"}]
    """
  static let michel = SearchedPerson(
    "Michel Exemple", others: [("Zhang", nil)], country: "FR",
    extra: #", "city": "lyon", "posts": [{"title": "Mayor", "organizations": ["su"]}]"#)

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
