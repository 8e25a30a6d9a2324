import Membership
import Testing

/// Values of the right type that are none of those that their place may have.
@Suite struct ValueTests {
  private static func person(_ members: String) -> String {
    RollText.with(delegates: "[\(RollText.person(members))]")
  }

  private static let enumerations: [IssueCase] = [
    .init(
      person(#""capacity": «"Guest""#),
      .unknownValue("Guest", allowed: ["delegate", "guest"]), "delegates[0].capacity",
      nearest: "guest"),
    .init(
      person(#""name_order": «"given""#),
      .unknownValue("given", allowed: ["given_first", "family_first"]), "delegates[0].name_order",
      nearest: "given_first"),
    .init(
      person(#""other_names": [{"name": "B", "kind": «"romanisation"}]"#),
      .unknownValue(
        "romanisation", allowed: ["spelling", "native", "romanization", "reading", "alias"]),
      "delegates[0].other_names[0].kind", nearest: "romanization"),
    .init(
      person(#""contacts": [{"type": «"mail", "value": "x"}]"#),
      .unknownValue("mail", allowed: ["email", "phone", "url"]), "delegates[0].contacts[0].type",
      nearest: "email"),
    .init(
      RollText.with(
        #""meetings": [{"id": "a", "date": "2020", "title": "M", "form": «"offline"}]"#),
      .unknownValue("offline", allowed: ["online", "in_person"]), "meetings[0].form",
      nearest: "online"),
    .init(
      RollText.with(#""meetings": [{"id": "a", "date": "2020", "title": "M", "status": «""}]"#),
      .unknownValue("", allowed: ["held", "planned"]), "meetings[0].status"),
  ]

  @Test(arguments: enumerations)
  func outsideAnEnumeration(_ issue: IssueCase) { #expect(issue.found == issue.expected) }

  private static let terms: [IssueCase] = [
    .init(RollText.with(version: "«2"), .unknownVersion(2), "version"),
    .init(
      RollText.with(version: "«99999999999999999999"), .numberDoesNotFit("99999999999999999999"),
      "version"),
    .init(
      RollText.with(#""countries": [{"code": «"fr", "name": "F"}]"#), .notACountryCode("fr"),
      "countries[0].code", nearest: "FR"),
    .init(
      RollText.with(#""countries": [{"code": «"UK", "name": "F"}]"#), .notACountryCode("UK"),
      "countries[0].code", nearest: "GB"),
    .init(
      RollText.with(#""countries": [{"code": «"France", "name": "F"}]"#),
      .notACountryCode("France"), "countries[0].code", nearest: "FR"),
    .init(
      RollText.with(network: #"{"name": {"english (GB)": "N"}}"#.replacing("\"e", with: "«\"e")),
      .notALanguageTag("english (GB)"), #"network.name["english (GB)"]"#),
    .init(
      person(#""lang": «"zh_Hant""#), .notALanguageTag("zh_Hant"), "delegates[0].lang",
      nearest: "zh-Hant"),
    .init(
      RollText.with(network: #"{"name": "N", "as_of": «"2021-02-29"}"#), .notADate("2021-02-29"),
      "network.as_of"),
    .init(
      RollText.with(#""cities": [{"id": "a", "name": "A", "latitude": «90.5}]"#),
      .outOfRange(90.5, -90...90), "cities[0].latitude"),
    .init(
      RollText.with(#""cities": [{"id": "a", "name": "A", "longitude": «-181}]"#),
      .outOfRange(-181, -180...180), "cities[0].longitude"),
    .init(
      RollText.with(#""cities": [{"id": "a", "name": "A", "longitude": «1e400}]"#),
      .numberDoesNotFit("1e400"), "cities[0].longitude"),
    .init(
      RollText.with(#""orientations": [{"id": "a", "number": «1e400, "title": "A"}]"#),
      .numberDoesNotFit("1e400"), "orientations[0].number"),
    .init(
      RollText.with(
        #""countries": [{"code": "FR", "name": "F"}], "#
          + #""cities": [{"id": "a", "name": "A", "country": «"fr"}]"#),
      .unresolved("fr", .country), "cities[0].country", nearest: "FR"),
    .init(RollText.with(network: #"{"name": «{}}"#), .emptyLabel, "network.name"),
    .init(
      RollText.with(
        #""cities": [{"id": "a", "name": {"zh-Hant": "里", "fr": "A"}, "derived": ["fr", «"zh"]}]"#),
      .derivedLanguageMissing("zh"), "cities[0].derived[1]", nearest: "zh-Hant"),
    .init(
      RollText.with(#""sources": [{"id": "a", "title": "A", "derived": [«"en"]}]"#)
        .replacing(#"{"name": "Silk"}"#, with: #"{"name": "Silk", "sources": ["a"]}"#),
      .derivedLanguageMissing("en"), "sources[0].derived[0]"),
    .init(
      person(#""inferred": {«"city": "the list"}"#), .inferredMissing("city"),
      "delegates[0].inferred.city"),
    .init(
      person(#""region": null, "inferred": {«"region": "the list"}"#), .inferredMissing("region"),
      "delegates[0].inferred.region"),
    .init(
      RollText.with(
        #""cities": [{"inferred": {"name": "x", «"country": {"en": "x"}}, "id": "a", "name": "A"}]"#
      ),
      .inferredMissing("country"), "cities[0].inferred.country"),
    .init(person(#""x-a": "«\uD800""#), .loneSurrogate(0xD800), #"delegates[0]["x-a"]"#),
    .init(
      person(#""note": "a", «"note": "b""#), .duplicateKey("note"), "delegates[0].note"),
  ]

  @Test(arguments: terms)
  func notWhatItShouldBe(_ issue: IssueCase) { #expect(issue.found == issue.expected) }

  private static let identifiers: [IssueCase] = [
    .init(RollText.with(#""sources": [{"id": «""}]"#), .notAnIdentifier(""), "sources[0].id"),
    .init(
      RollText.with(#""sources": [{"id": «"É"}]"#), .notAnIdentifier("É"), "sources[0].id",
      nearest: "e"),
    .init(
      RollText.with(#""sources": [{"id": «"A-b"}]"#), .notAnIdentifier("A-b"), "sources[0].id",
      nearest: "a-b"),
    .init(
      RollText.with(delegates: "[\(RollText.person("")),\n\(RollText.person("", name: "B"))]")
        .replacing("\"ann\", \"name\": \"B\"", with: "«\"ann\", \"name\": \"B\""),
      .duplicateIdentifier("ann", .delegate), "delegates[1].id"),
    .init(
      RollText.with(
        #""countries": [{"code": "FR", "name": "F"}, {"code": «"FR", "name": "G"}]"#),
      .duplicateIdentifier("FR", .country), "countries[1].code"),
    .init(
      RollText.with(
        #"""
        "orientations": [{"id": "a", "number": 1, "title": "O"},
          {"id": "b", "number": «1, "title": "O"}]
        """#),
      .duplicateNumber(1), "orientations[1].number"),
  ]

  @Test(arguments: identifiers)
  func identifier(_ issue: IssueCase) { #expect(issue.found == issue.expected) }
}
