import Membership
import Phrases
import Testing

/// The sentences that people read.
@Suite struct SentenceTests {
  private func description(_ text: String) -> String? {
    issues(in: Array(text.utf8)).first?.description(file: "roll.json")
  }

  @Test(arguments: [
    (
      RollText.with(#""countries": [{"code": "fr", "name": "F"}]"#),
      #"roll.json:5:26: error: countries[0].code: "fr" is no ISO 3166-1 code; use two capital "#
        + #"letters; did you mean "FR"?"#
    ),
    (
      "{",
      "roll.json:1:2: error: the text ends too early; put a key in double quotes here"
    ),
    (
      RollText.with(#""sources": [{"id": "a"}]"#),
      #"roll.json:5:22: warning: sources[0].id: nothing cites the source "a"; cite it or remove it"#
    ),
    (
      RollText.with(version: "[]"),
      "roll.json:2:14: error: version: an array stands where a whole number belongs; replace it"
    ),
    (
      RollText.with(#""meetings": [{"id": "m", "date": "2020", "title": "M", "chair": {}}]"#),
      "roll.json:5:67: error: meetings[0].chair: the reference has no target; give it "
        + #""delegate", "city" or "organization""#
    ),
    (
      "[\"\u{1}\"]",
      #"roll.json:1:3: error: a string cannot hold a raw control character; write it as \u0001"#
    ),
  ])
  func sentence(_ text: String, _ expected: String) {
    #expect(description(text) == expected)
  }
}
