import Testing

@testable import Membership

/// Of any number of mistakes the first are listed, and all are counted.
@Suite struct FindingsTests {
  private static let limit = Issues.limit

  private func found(_ issues: Issues) -> [Int] {
    [issues.count, issues.errors, issues.warnings, issues.unlisted]
  }

  private func issues(_ text: String) -> Issues { MembershipTests.issues(in: Array(text.utf8)) }

  @Test(arguments: [0, 1, limit - 1, limit, limit + 1, limit * 2, limit * 2 + 1, limit * 5 + 7])
  func `any number of errors is counted`(_ count: Int) {
    let people = repeatElement("\n7", count: count).joined(separator: ",")
    let issues = issues(RollText.with(delegates: "[\(people)]"))
    let listed = min(count, Self.limit)
    #expect(found(issues) == [listed, count, 0, count - listed])
    #expect(issues.map(\.line) == Array((5..<5 + listed)))
    #expect(issues.map(\.path) == (0..<listed).map { "delegates[\($0)]" })
  }

  @Test(arguments: [1, limit, limit * 2 + 1])
  func `so is any number of warnings, and the roll opens`(_ count: Int) throws {
    let people = (0..<count).map { #"{"id": "p\#($0)", "name": "Sample \#($0)"}"# }
    let roll = try read(RollText.with(delegates: "[\(people.joined(separator: ","))]"))
    let listed = min(count, Self.limit)
    #expect(found(roll.warnings) == [listed, 0, count, count - listed])
    #expect(roll.delegates.count == count)
  }

  /// Who has ten thousand warnings before the one error would never learn what it is.
  @Test func `errors come before warnings into the list, which is in the file's order`() {
    let persons = (0..<Self.limit * 3).map { "\"y\($0)\": 0" }.joined(separator: ",\n")
    let issues = issues(RollText.with("\(persons),\n\"cities\": 7,\n\"z\": 0"))
    #expect(found(issues) == [Self.limit, 1, Self.limit * 3 + 1, Self.limit * 2 + 2])
    #expect(issues.last?.severity == .error && issues.last?.path == "cities")
    #expect(issues.dropLast().map(\.path) == (0..<Self.limit - 1).map { "y\($0)" })
  }

  /// The error that ends the reading of a text is what its user has to mend first.
  @Test func `what ends a text is always the last in the list`() {
    let lone = repeatElement(#""\uD800""#, count: Self.limit * 3).joined(separator: ",")
    let issues = issues("[\(lone),]")
    #expect(found(issues) == [Self.limit, Self.limit * 3 + 1, 0, Self.limit * 2 + 1])
    #expect(issues.last?.kind == .trailingComma)
    #expect(issues.first?.kind == .loneSurrogate(0xD800))
  }

  /// References wait for the end of the file: they are found last, and may stand first.
  @Test func `what is found late and stands early is listed early`() {
    let people = (0..<Self.limit * 3).map { number in
      RollText.person(#""city": "nowhere", "capacity": 7"#, id: "p\(number)")
    }
    let issues = issues(RollText.with(delegates: "[\(people.joined(separator: ","))]"))
    #expect(found(issues) == [Self.limit, Self.limit * 6, 0, Self.limit * 5])
    let expected = (0..<Self.limit / 2).flatMap {
      ["delegates[\($0)].city", "delegates[\($0)].capacity"]
    }
    #expect(issues.map(\.path) == expected)
  }

  @Test func `findings of two parts are those of one`() {
    func findings(_ offsets: some Sequence<Int>) -> Findings {
      offsets.reduce(into: Findings()) { $0.add(Finding(.noPost, offset: $1)) }
    }
    let (early, late) = (0..<Self.limit * 2, Self.limit..<Self.limit * 4)
    var joined = findings(late)
    joined.add(findings(early))
    let whole = findings(Array(late) + early)
    #expect(joined.warnings == whole.warnings && joined.warnings == Self.limit * 5)
    #expect(joined.first(Self.limit).map(\.offset) == Array(0..<Self.limit))
    #expect(whole.first(Self.limit).map(\.offset) == Array(0..<Self.limit))
  }
}
