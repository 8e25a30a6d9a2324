import Membership
import TestSupport
import Testing

/// References: to nothing, to two things, and to things that are wrong themselves.
@Suite struct ReferenceTests {
  private static func orientation(_ members: String) -> String {
    RollText.with(
      delegates: "[\(RollText.person(""))]",
      #""orientations": [{"id": "o", "number": 1, "title": "O", \#(members)}]"#)
  }

  private static func meeting(_ members: String) -> String {
    RollText.with(
      delegates: "[\(RollText.person(""))]",
      #""cities": [{"id": "paris", "name": "Paris"}],"#
        + #""meetings": [{"id": "m", "date": "2020", "title": "M", \#(members)}]"#)
  }

  private static let unresolved: [IssueCase] = [
    .init(
      RollText.with(
        delegates: "[\(RollText.person(#""country": «"fr""#))]",
        #""countries": [{"code": "FR", "name": "F"}]"#),
      .unresolved("fr", .country), "delegates[0].country", nearest: "FR"),
    .init(
      RollText.with(delegates: "[\(RollText.person(#""city": «"lyon""#))]"),
      .unresolved("lyon", .city), "delegates[0].city"),
    .init(
      RollText.with(
        delegates:
          #"[{"id": "a", "name": "A", "posts": [{"title": "T", "organizations": [«"ius"]}]}]"#,
        #""organizations": [{"id": "abc", "name": "X"}, {"id": "isu", "name": "I"}]"#),
      .unresolved("ius", .organization), "delegates[0].posts[0].organizations[0]", nearest: "isu"),
    .init(
      RollText.with(delegates: "[\(RollText.person(#""sources": [«"page"]"#))]"),
      .unresolved("page", .source), "delegates[0].sources[0]"),
    .init(
      orientation(#""leader": {"delegate": «"anne"}"#), .unresolved("anne", .delegate),
      "orientations[0].leader.delegate", nearest: "ann"),
    .init(
      orientation(#""members": [{"delegate": "ann"}, {"city": «"x"}]"#), .unresolved("x", .city),
      "orientations[0].members[1].city"),
    .init(
      meeting(#""participants": [{"delegate": "ann"}, {"delegate": «"bob"}]"#),
      .unresolved("bob", .delegate), "meetings[0].participants[1].delegate"),
    .init(
      RollText.with(network: #"{"name": "N", "city_lists": [{"cities": [{"city": «"x"}]}]}"#),
      .unresolved("x", .city), "network.city_lists[0].cities[0].city"),
    .init(
      meeting(#""place": {"country": «"UZ"}"#), .unresolved("UZ", .country),
      "meetings[0].place.country"),
    .init(
      meeting(#""agenda": [{"title": "A", "speakers": [{"organization": «"x"}]}]"#),
      .unresolved("x", .organization), "meetings[0].agenda[0].speakers[0].organization"),
    .init(
      RollText.with(#""cities": [{"id": "a", "name": "A", "country": «"FR"}]"#),
      .unresolved("FR", .country), "cities[0].country"),
  ]

  @Test(arguments: unresolved)
  func resolvesToNothing(_ issue: IssueCase) { #expect(issue.found == issue.expected) }

  private static let targets: [IssueCase] = [
    .init(
      orientation(#""leader": «{}"#), .noTarget(allowed: ["delegate", "city", "organization"]),
      "orientations[0].leader"),
    .init(
      orientation(#""co_leader": «{"since": "2020"}"#),
      .noTarget(allowed: ["delegate", "city", "organization"]), "orientations[0].co_leader"),
    .init(
      meeting(#""place": «{"country": null}"#), .noTarget(allowed: ["country", "city"]),
      "meetings[0].place"),
    .init(
      RollText.with(network: #"{"name": "N", "city_lists": [{"cities": [«{"x-note": "x"}]}]}"#),
      .noTarget(allowed: ["city", "name"]), "network.city_lists[0].cities[0]"),
    .init(
      meeting(#""participants": [«{"sources": []}]"#),
      .noTarget(allowed: ["delegate", "city", "organization"]), "meetings[0].participants[0]"),
    .init(
      meeting(#""chair": «{"delegate": "ann", "city": "paris"}"#),
      .severalTargets(["delegate", "city"]), "meetings[0].chair"),
  ]

  @Test(arguments: targets)
  func noTargetOrSeveral(_ issue: IssueCase) { #expect(issue.found == issue.expected) }

  @Test func entriesWithErrorsAreStillReferredTo() {
    let text = MarkedText(
      RollText.with(
        delegates: "[\(RollText.person(#""country": "FRA", "city": "Lyon""#))]",
        #"""
        "countries": [{"code": «"FRA", "name": "F"}],
          "cities": [{"id": «"Lyon", "name": «7}],
          "meetings": [{"id": "m", "date": "2020", "title": "M", "chair": {"delegate": "ann"}}]
        """#))
    let found = issues(in: text.bytes)
    #expect(found.map(\.path) == ["countries[0].code", "cities[0].id", "cities[0].name"])
    #expect(found.map(\.place) == text.places)
  }
}
