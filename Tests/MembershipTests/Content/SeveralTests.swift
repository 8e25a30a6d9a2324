import Membership
import TestSupport
import Testing

/// Every issue is reported, in file order.
@Suite struct SeveralTests {
  private let text = MarkedText(
    """
    {\r
      "version": «3,\r
      "network": {"name": «{}, «"nam": 1},\r
      "delegates": [\r
        «{"name": "張", "country": «"FR", "capacity": «"Guests"},\r
        {"id": "b", "name": "B", «"name": "C", "posts": [{"title": "絲"}, «true]}\r
      ],\r
      "meetings": [{"id": "m", "date": «"2020-13", "title": "M", "place": «{}}]\r
    }\r

    """)

  @Test func allAreFoundInFileOrder() {
    let found = issues(in: text.bytes)
    #expect(found.map(\.place) == text.places)
    #expect(
      found.map(\.path) == [
        "version", "network.name", "network.nam", "delegates[0]", "delegates[0].country",
        "delegates[0].capacity", "delegates[1].name", "delegates[1].posts[1]",
        "meetings[0].date", "meetings[0].place",
      ])
  }

  @Test func theErrorIsInvalid() {
    let error = #expect(throws: RollError.self) { try Roll(json: text.bytes) }
    #expect(error?.isMalformed == false)
  }

  @Test func whatWasFoundBeforeTheBreakIsKept() {
    let marked = MarkedText(#"[{"a": 1, «"a": "«\uD800"}, «oops]"#)
    let error = #expect(throws: RollError.self) { try Roll(json: marked.bytes) }
    #expect(error?.isMalformed == true)
    #expect(error?.issues.map(\.place) == marked.places)
  }

  @Test func manyIssuesTakeNoLongTime() {
    let people = (0..<20_000).map { #"{"id": "p\#($0)", "name": 1, "country": "Q"}"# }
    let text = RollText.with(delegates: "[\(people.joined(separator: ",\n"))]")
    let found = issues(in: Array(text.utf8))
    #expect(found.errors == 40_000)
    #expect(found.last?.path == "delegates[499].country")
    #expect(found.last?.line == 503)
  }
}
