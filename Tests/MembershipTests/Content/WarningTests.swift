import Membership
import TestSupport
import Testing

/// What is worth mending: the file opens.
@Suite struct WarningTests {
  private static func person(_ members: String, name: String = "Ann") -> String {
    RollText.with(delegates: "[\(RollText.person(members, name: name))]")
  }

  private static let warnings: [IssueCase] = [
    .init(
      person(#"«"familyname": "B""#), .unknownKey("familyname"), "delegates[0].familyname",
      nearest: "family_name"),
    .init(
      person(#""region": "R", "inferred": {"region": "x", «"regions": "x"}"#),
      .unknownKey("regions"), "delegates[0].inferred.regions", nearest: "region"),
    .init(
      person(#"«"my key": 1"#), .unknownKey("my key"), #"delegates[0]["my key"]"#),
    .init(
      RollText.with(#"«"people": []"#), .unknownKey("people"), "people"),
    .init(
      person(#""family_name": «"A\u200Bnn""#), .hiddenCharacter("\u{200B}"),
      "delegates[0].family_name"),
    .init(
      RollText.with(network: "{\"name\": {\"en\": «\"Silk\u{202E}\"}}"),
      .hiddenCharacter("\u{202E}"), "network.name.en"),
    .init(
      RollText.with(network: #"{"name": «"Silk\u001b[2J"}"#), .hiddenCharacter("\u{1B}"),
      "network.name"),
    .init(
      RollText.with(network: "{\"name\": «\"Silk\u{7F}\"}"), .hiddenCharacter("\u{7F}"),
      "network.name"),
    .init(
      person(#""given_name": «"Zed\u1161""#), .hiddenCharacter("\u{1161}"),
      "delegates[0].given_name"),
    .init(
      person(#""given_name": «"\u0301""#), .hiddenCharacter("\u{301}"),
      "delegates[0].given_name"),
    .init(person(#""given_name": «"""#), .unseenName, "delegates[0].given_name"),
    .init(person(#""family_name": «"  ""#), .unseenName, "delegates[0].family_name"),
    .init(
      person("\"other_names\": [{\"name\": «\"\u{3000}\u{A0}\"}]"), .unseenName,
      "delegates[0].other_names[0].name"),
    .init(
      RollText.with(network: #"{"name": {"en": "N", "km": «"\u17b4"}}"#), .unseenName,
      "network.name.km"),
    .init(
      RollText.with(#""meetings": [{"id": "m", "date": "2001", "title": «"\u034f"}]"#),
      .unseenName, "meetings[0].title"),
    .init(
      person("\"note\": «\"Le\u{301}pingle\""), .notNormalized("Le\u{301}pingle"),
      "delegates[0].note"),
    .init(
      person("\"note\": «\"\u{212B}\""), .notNormalized("\u{212B}"), "delegates[0].note"),
    .init(
      RollText.with(delegates: #"[«{"id": "a", "name": "A"}]"#), .noPost, "delegates[0]"),
    .init(
      RollText.with(#""sources": [{"id": «"page"}]"#), .uncitedSource("page"), "sources[0].id"),
    .init(
      RollText.with(
        delegates: "[\(RollText.person(""))]",
        #"""
        "orientations": [{"id": "o", "number": 1, "title": "O", "leader": {"delegate": "ann"},
            "co_leader": «{"delegate": "ann", "since": "2020"}}]
        """#),
      .sameLeaders, "orientations[0].co_leader"),
    .init(
      RollText.with(
        delegates: """
          [\(RollText.person(#""country": "FR""#, name: "Léa Pin")),
              \(RollText.person(#""country": "XK""#, id: "c", name: "Lea Pin")),
              {"id": "b", "name": «"lea pin", "country": "FR", "posts": [{"title": "T"}]}]
          """,
        #""countries": [{"code": "FR", "name": "F"}, {"code": "XK", "name": "K"}]"#),
      .sameName("lea pin"), "delegates[2].name"),
  ]

  @Test(arguments: warnings)
  func warning(_ issue: IssueCase) throws {
    #expect(issue.found == issue.expected)
    #expect(try Roll(json: issue.text.bytes).warnings.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("Zoe Zero", "ZOË ZERO"), ("Margi O’Faux", "Margi O'Faux"), ("Margi OFaux", "Margi O‘Faux"),
    ("Fauxnom Émile", "Émile Fauxnom"), ("Fauxnom, Émile", "Émile Fauxnom"),
    ("Семён Вымыслов", "Семен Вымыслов"), ("Jo Strasse", "Jo Straße"),
    ("Dorde Dokic", "Đorđe Đokić"),
    ("Lukasz Fikcja", "Łukasz Fikcja"), ("Jean-Luc Faux", "Jean Luc  Faux"), ("張無", "张无"),
    ("Ｊｏ Faux", "Jo Faux"), ("Ἀριστοτέλης Πλαστός", "Αριστοτελησ Πλαστοσ"), ("ﾔﾏﾀﾞ", "ヤマダ"),
    ("Lars Okänd", "Okand LARS"), ("Yoʻldosh Misol", "Yo'ldosh Misol"), ("علی مثال", "علي مثال"),
  ])
  func muchLikeAnother(_ first: String, _ second: String) {
    #expect(Self.sameNames(first, second) == [.sameName(second)])
    #expect(Self.sameNames(second, first) == [.sameName(first)])
  }

  @Test(arguments: [
    ("Zoe Zero", "Zoe Zeroe"), ("Jo Faux", "Jo Faux Faux"), ("Anna Faux", "Ann Afaux"),
    ("Семён", "Симён"), ("Ng", "N.G"), ("張無", "李無"),
  ])
  func notLikeAnother(_ first: String, _ second: String) {
    #expect(Self.sameNames(first, second) == [])
  }

  private static func sameNames(_ first: String, _ second: String) -> [Issue.Kind] {
    let people = [first, second].enumerated().map { place, name in
      RollText.person(#""country": "FR""#, id: "p\(place)", name: name)
    }
    let text = RollText.with(
      delegates: "[\(people.joined(separator: ", "))]",
      #""countries": [{"code": "FR", "name": "F"}]"#)
    return issues(in: Array(text.utf8)).map(\.kind).filter {
      if case .sameName = $0 { true } else { false }
    }
  }

  @Test(arguments: [
    "می\u{200C}خواهم", "क्\u{200D}ष", "Нико\u{301}лай", "沙維耶・ル", "O’Brien", "Nguyễn Ái", "김민수",
    "ა Ω α", "ﾔﾏﾀﾞ", "齋藤 髙﨑", "𠮷野",
  ])
  func ordinaryNamesAreNoWarning(_ name: String) {
    #expect(issues(in: Array(Self.person("", name: name).utf8)).isEmpty)
  }

  @Test func warningsOfTheWholeRollWaitForItsErrors() {
    let text = RollText.with(
      delegates: #"[{"id": "a", "name": "A", "country": "FR", "key": 1}]"#,
      #""sources": [{"id": "page"}]"#)
    let found = issues(in: Array(text.utf8)).map(\.kind)
    #expect(found == [.unresolved("FR", .country), .unknownKey("key")])
  }
}
