import Testing

@testable import Membership

/// Which of somebody's posts answers.
@Suite("Search: posts")
struct SearchPostTests {
  private static let head = """
    "countries": [{"code": "FR", "name": "France"}],
    "cities": [{"id": "como", "name": {"en": "Como", "zh": "科莫"}, "country": "FR"},
      {"id": "lyon", "name": "Lyon"}],
    "organizations": [{"id": "su", "name": "Silk Union", "acronym": "SU"},
      {"id": "pg", "name": "Paper Guild", "acronym": "PG"}, {"id": "hall", "name": "Hall of Como"},
      {"id": "far", "name": "Union of the Comoros"}]
    """

  private static func person(_ posts: String, city: String = "como") -> SearchedPerson {
    SearchedPerson(
      "Michel Exemple", country: "FR", extra: #", "city": "\#(city)", "posts": [\#(posts)]"#)
  }

  private static let posts = """
    {"title": "Secretary", "organizations": ["su", "far"]}, {"title": "Member", "organizations": ["pg"]},
    {"title": "Director", "organizations": ["pg"]},
    {"title": "Deputy Mayor", "organizations": ["hall"]}, {"title": "Sponsor"}
    """

  @Test(
    arguments: [
      ("guild", "Member"), ("pg", "Member"), ("director", "Director"),
      ("director guild", "Director"), ("guild director", "Director"), ("exemple guild", "Member"),
      ("org:guild", "Member"), ("post:director", "Director"),
      ("org:guild post:director", "Director"),
      ("post:director michel", "Director"), ("org:guild director", "Director"),
      ("org:hall", "Deputy Mayor"), ("sponsor", "Sponsor"), ("union", "Secretary"),
      ("city:como", "Deputy Mayor"), ("como hall", "Deputy Mayor"), ("city:科莫", "Deputy Mayor"),
      ("michel", nil), ("country:fr", nil), ("-lyon", nil), ("mchel", nil),
    ] as [(String, String?)])
  func thePostThatAnswers(_ query: String, _ title: String?) throws {
    let index = try SearchIndex.of([Self.person(Self.posts)], head: Self.head)
    let match = try #require(index.matches(Query(query)).first)
    #expect(match.post?.title.english == title)
  }

  @Test(
    arguments: [
      (#"{"title": "A", "organizations": ["far"]}, {"title": "B"}"#, "como", nil),
      (#"{"title": "A"}, {"title": "Mayor of Como"}"#, "como", "Mayor of Como"),
      (#"{"title": "A"}, {"title": {"en": "B", "zh": "科莫市長"}}"#, "como", "B"),
      (#"{"title": "A"}, {"title": "B", "printed": "maire, Como"}"#, "como", "B"),
      (#"{"title": "Comobound"}, {"title": "B of Telcomo"}"#, "como", nil),
      (#"{"title": "A"}, {"title": "Mayor of Como"}"#, "lyon", nil),
    ] as [(String, String, String?)])
  func thePostThatNamesTheCity(_ posts: String, _ city: String, _ title: String?) throws {
    let index = try SearchIndex.of([Self.person(posts, city: city)], head: Self.head)
    let person = try #require(index.roll.allDelegates.first)
    let place = try #require(index.roll.city(of: person))
    #expect(index.roll.post(of: person, in: place)?.title.english == title)
  }

  @Test func thePostAtAnOrganization() throws {
    let roll = try SearchIndex.of([Self.person(Self.posts)], head: Self.head).roll
    let person = try #require(roll.allDelegates.first)
    for (id, title) in [("su", "Secretary"), ("far", "Secretary"), ("pg", "Member")] {
      let body = try #require(roll.organization(id: id))
      #expect(roll.post(of: person, at: body)?.title.english == title)
    }
  }
}
