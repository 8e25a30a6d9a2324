import TestSupport
import Testing

/// What `check` proposes for a value that is wrong.
@Suite struct ProposalTests {
  /// Checks a roll of a country, a city, an organization whose id is wrong, and two people, one
  /// with a wrong id, beside some more members.
  private func errors(with members: String) throws -> [Substring] {
    let roll = """
      {"version": 1, "network": {"name": "N"}, "countries": [{"code": "FR", "name": "France"}],
       "cities": [{"id": "papierville", "name": "Papierville"}],
       "organizations": [{"id": "Paper Guild", "name": "Guild"}],
       "delegates": [{"id": "ann", "name": "Ann Sample", "posts": [{"title": "Clerk"}]},
         {"id": "Bo Sample", "name": "Bo Sample", "posts": [{"title": "Clerk"}]}],
       \(members)}
      """
    return try Run("check", "-", input: Array(roll.utf8)).errorLines
  }

  @Test(arguments: [
    ("ann", #"{"delegate": "ann"}"#),
    ("papierville", #"{"city": "papierville"}"#),
    ("Bo Sample", #"{"delegate": "bo-sample"}"#),
    ("Papierville", #"{"city": "papierville"}"#),
    ("Paper guild", #"{"delegate": "…"}"#),
    ("nobody here", #"{"delegate": "…"}"#),
  ])
  func `an object for a string, where one belongs`(_ text: String, _ object: String) throws {
    let found = try errors(
      with: #""orientations": [{"id": "o", "number": 1, "title": "T", "leader": "\#(text)"}]"#)
    let said = "orientations[0].leader: a string stands where an object belongs; write \(object)"
    #expect(found.contains { $0.hasSuffix(said) })
  }

  @Test(arguments: [
    ("France", "FR"), ("frankreich", "FR"), ("法国", "FR"), ("fr", "FR"), ("Frankrike", "FR"),
  ])
  func `a code for a country's name`(_ name: String, _ code: String) throws {
    let referred = try errors(
      with:
        #""meetings": [{"id": "m", "title": "T", "date": "2001", "place": {"country": "\#(name)"}}]"#
    )
    #expect(
      referred.contains {
        $0.hasSuffix("add it to countries or correct the reference; did you mean \"\(code)\"?")
      })
    let roll = """
      {"version": 1, "network": {"name": "N"}, "countries": [{"code": "\(name)", "name": "N"}], "delegates": []}
      """
    let coded = try Run("check", "-", input: Array(roll.utf8))
    #expect(
      coded.errorLines.first?.hasSuffix("use two capital letters; did you mean \"\(code)\"?")
        == true)
  }

  @Test func `an id as it should be, for a reference to one that is wrong`() throws {
    let found = try errors(
      with: """
        "orientations": [{"id": "o", "number": 1, "title": "T",
          "leader": {"organization": "paper-gild"}, "co_leader": {"organization": "paper-guild"}}]
        """)
    #expect(found.count == 4)
    #expect(
      found.contains {
        $0.hasSuffix(
          "no organization is called \"paper-gild\"; add it to organizations or correct the reference; "
            + "did you mean \"paper-guild\"?")
      })
  }
}
