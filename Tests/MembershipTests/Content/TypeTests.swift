import Membership
import Testing

/// Wrong types and missing keys: reported once, with nothing that only follows from them.
@Suite struct TypeTests {
  private static let wrongTypes: [IssueCase] = [
    .init("«[]", .wrongType(expected: .object, found: .array), ""),
    .init("«null", .wrongType(expected: .object, found: .null), ""),
    .init(
      RollText.with(version: "«\"1\""), .wrongType(expected: .integer, found: .string), "version"),
    .init(
      RollText.with(version: "«1.0"), .wrongType(expected: .integer, found: .number), "version"),
    .init(
      RollText.with(network: "«7"), .wrongType(expected: .object, found: .number), "network"),
    .init(
      RollText.with(network: #"{"name": «true}"#), .wrongType(expected: .label, found: .boolean),
      "network.name"),
    .init(
      RollText.with(network: #"{"name": {"en": "x", "fr": «1}}"#),
      .wrongType(expected: .string, found: .number), "network.name.fr"),
    .init(
      RollText.with(network: #"{"name": {"en": "x", "zh-Hant": «[]}}"#),
      .wrongType(expected: .string, found: .array), #"network.name["zh-Hant"]"#),
    .init(
      RollText.with(network: #"{"name": "x", "also_known_as": «"y"}"#),
      .wrongType(expected: .array, found: .string), "network.also_known_as"),
    .init(
      RollText.with(delegates: "«{}"), .wrongType(expected: .array, found: .object), "delegates"),
    .init(
      RollText.with(delegates: "[«null]"), .wrongType(expected: .object, found: .null),
      "delegates[0]"),
    .init(
      RollText.with(delegates: #"[{"id": «5, "name": "A", "posts": [{"title": "T"}]}]"#),
      .wrongType(expected: .string, found: .number), "delegates[0].id"),
    .init(
      RollText.with(delegates: "[\(RollText.person(#""posts": [«1], "x-y": 0"#, id: "b"))]")
        .replacing(#""posts": [{"title": "Mayor"}], "#, with: ""),
      .wrongType(expected: .object, found: .number), "delegates[0].posts[0]"),
    .init(
      RollText.with(#""cities": [{"id": "a", "name": "A", "latitude": «"45"}]"#),
      .wrongType(expected: .number, found: .string), "cities[0].latitude"),
    .init(
      RollText.with(
        delegates:
          "[\(RollText.person(#""other_names": [{"name": "B", "derived": «"yes"}]"#))]"),
      .wrongType(expected: .boolean, found: .string), "delegates[0].other_names[0].derived"),
    .init(
      RollText.with(
        delegates:
          "[\(RollText.person(#""other_names": [{"name": "B", "misprint": «"yes"}]"#))]"),
      .wrongType(expected: .boolean, found: .string), "delegates[0].other_names[0].misprint"),
    .init(
      RollText.with(
        delegates: "[\(RollText.person(#""region": "R", "inferred": {"region": «true}"#))]"),
      .wrongType(expected: .label, found: .boolean), "delegates[0].inferred.region"),
    .init(
      RollText.with(delegates: "[\(RollText.person(#""region": "R", "inferred": «["region"]"#))]"),
      .wrongType(expected: .object, found: .array), "delegates[0].inferred"),
    .init(
      RollText.with(network: #"{"name": "N", "purpose": «"To weave"}"#),
      .wrongType(expected: .object, found: .string), "network.purpose"),
    .init(
      RollText.with(#""meetings": [{"id": "a", "date": «2020, "title": "M"}]"#),
      .wrongType(expected: .string, found: .number), "meetings[0].date"),
    .init(
      RollText.with(#""orientations": [{"id": "a", "number": «1.5, "title": "O"}]"#),
      .wrongType(expected: .integer, found: .number), "orientations[0].number"),
    .init(
      RollText.with(
        #""orientations": [{"id": "a", "number": 1, "title": "O", "leader": {"city": «1}}]"#),
      .wrongType(expected: .string, found: .number), "orientations[0].leader.city"),
    // Elsewhere null is absence; a key that must be there is not missing where it is seen.
    .init(RollText.with(version: "«null"), .wrongType(expected: .integer, found: .null), "version"),
    .init(RollText.with(network: "«null"), .wrongType(expected: .object, found: .null), "network"),
    .init(
      RollText.with(delegates: "«null"), .wrongType(expected: .array, found: .null), "delegates"),
    .init(
      RollText.with(network: #"{"name": «null}"#), .wrongType(expected: .label, found: .null),
      "network.name"),
    .init(
      RollText.with(delegates: #"[{"id": «null, "name": "A", "posts": [{"title": "T"}]}]"#),
      .wrongType(expected: .string, found: .null), "delegates[0].id"),
    .init(
      RollText.with(#""orientations": [{"id": "a", "number": «null, "title": "O"}]"#),
      .wrongType(expected: .integer, found: .null), "orientations[0].number"),
    // Nobody can say that something is not in a list that cannot be read.
    .init(
      RollText.with(
        delegates: "[\(RollText.person(#""country": "FR""#))]", #""countries": «{}"#),
      .wrongType(expected: .array, found: .object), "countries"),
  ]

  @Test(arguments: wrongTypes)
  func wrongType(_ issue: IssueCase) { #expect(issue.found == issue.expected) }

  private static let missingKeys: [IssueCase] = [
    .init(#"«{"network": {"name": "N"}, "delegates": []}"#, .missingKey("version"), ""),
    .init(#"«{"version": 1, "delegates": []}"#, .missingKey("network"), ""),
    .init(#"«{"version": 1, "network": {"name": "N"}}"#, .missingKey("delegates"), ""),
    .init(RollText.with(network: "«{}"), .missingKey("name"), "network"),
    .init(
      RollText.with(delegates: #"[«{"name": "A", "posts": [{"title": "T"}]}]"#),
      .missingKey("id"), "delegates[0]"),
    .init(
      RollText.with(delegates: #"[«{"id": "a", "posts": [{"title": "T"}]}]"#),
      .missingKey("name"), "delegates[0]"),
    .init(
      RollText.with(delegates: #"[{"id": "a", "name": "A", "posts": [«{}]}]"#),
      .missingKey("title"), "delegates[0].posts[0]"),
    .init(
      RollText.with(delegates: "[\(RollText.person(#""contacts": [«{"value": "x"}]"#))]"),
      .missingKey("type"), "delegates[0].contacts[0]"),
    .init(
      RollText.with(delegates: "[\(RollText.person(#""contacts": [«{"type": "url"}]"#))]"),
      .missingKey("value"), "delegates[0].contacts[0]"),
    .init(
      RollText.with(delegates: "[\(RollText.person(#""other_names": [«{"kind": "alias"}]"#))]"),
      .missingKey("name"), "delegates[0].other_names[0]"),
    .init(RollText.with(#""sources": [«{}]"#), .missingKey("id"), "sources[0]"),
    .init(RollText.with(#""countries": [«{"name": "F"}]"#), .missingKey("code"), "countries[0]"),
    .init(RollText.with(#""countries": [«{"code": "FR"}]"#), .missingKey("name"), "countries[0]"),
    .init(RollText.with(#""cities": [«{"id": "a"}]"#), .missingKey("name"), "cities[0]"),
    .init(
      RollText.with(#""organizations": [«{"name": "A"}]"#), .missingKey("id"), "organizations[0]"),
    .init(
      RollText.with(#""orientations": [«{"id": "a", "title": "O"}]"#), .missingKey("number"),
      "orientations[0]"),
    .init(
      RollText.with(#""meetings": [«{"id": "a", "title": "M"}]"#), .missingKey("date"),
      "meetings[0]"),
    .init(
      RollText.with(
        #""meetings": [{"id": "a", "date": "2020", "title": "M", "agenda": [«{"speakers": []}]}]"#),
      .missingKey("title"), "meetings[0].agenda[0]"),
    .init(
      RollText.with(network: #"{"name": "N", "leadership": «{}}"#), .missingKey("text"),
      "network.leadership"),
    .init(
      RollText.with(network: #"{"name": "N", "city_lists": [«{"note": "x"}]}"#),
      .missingKey("cities"), "network.city_lists[0]"),
    .init(
      RollText.with(network: #"{"name": "N", "history": [«{"title": "H"}]}"#),
      .missingKey("date"), "network.history[0]"),
  ]

  @Test(arguments: missingKeys)
  func missingKey(_ issue: IssueCase) { #expect(issue.found == issue.expected) }

  @Test func nullIsAbsence() throws {
    let person =
      #"{"id": "a", "name": "A", "country": null, "posts": [{"title": "T", "printed": null}]}"#
    let roll = try read(RollText.with(delegates: "[\(person)]", #""meetings": null"#))
    #expect(roll.warnings.isEmpty && roll.delegates[0].country == nil && roll.meetings.isEmpty)
  }
}
