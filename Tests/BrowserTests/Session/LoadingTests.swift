import Cells
import Membership
import Testing

@testable import Browser

/// A large roll comes bit by bit: what is there can be used, and nothing of a broken one stays.
@Suite struct LoadingTests {
  private var session = Session(size: Size(100, 20), origin: .file("towns.json"))
  private let whole: Roll
  private let parts: [LoadProgress]

  init() throws {
    let text = Self.text(people: 5000)
    var parts: [LoadProgress] = []
    whole = try Roll(json: text) { part in
      parts.append(
        LoadProgress(bytes: part.bytes, total: text.count, people: part.people, roll: part.roll))
    }
    self.parts = parts
  }

  @Test func partsComeInOrder() throws {
    #expect(parts.map(\.people) == [1000, 4000])
    #expect(parts.map { $0.roll?.delegates.count } == [1000, 4000])
    let first = try #require(parts[0].roll)
    #expect(first.orientations.isEmpty && first.warnings.isEmpty)
    #expect(zip(first.delegates, whole.delegates).allSatisfy { $0 == $1 })
    #expect(whole.orientations.count == 1 && parts[0].bytes < parts[1].bytes)
  }

  @Test mutating func whatIsThereIsShownAtOnce() {
    #expect(session.frame.text.contains("Reading towns.json"))
    _ = session.receive(.reading(LoadProgress(bytes: 4_000_000, total: 25_000_000)))
    #expect(session.frame.text.contains("reading: 4.0 of 25 MB"))
    _ = session.receive(.reading(parts[0]))
    #expect(session.frame.text.contains("reading: 1,000 people, 0."))
    #expect(session.frame.text.contains("1 of 1,000"))
  }

  @Test mutating func theSelectionStaysAsMoreComes() {
    _ = session.receive(.reading(parts[0]))
    press("<end>")
    #expect(session.frame.text.contains("1,000 of 1,000"))
    _ = session.receive(.reading(parts[1]))
    #expect(session.frame.text.contains("1,000 of 4,000"))
    _ = session.receive(.loaded(whole))
    #expect(session.frame.text.contains("1,000 of 5,000"))
    #expect(session.frame.text.contains("5,000 delegates") && session.state.attempt == nil)
  }

  @Test mutating func aSearchIsAskedAgainAsMoreComes() throws {
    _ = session.receive(.reading(parts[0]))
    press("/town 77")
    let again = session.receive(.reading(parts[1]))
    #expect(again.map(\.request?.query) == [Query("town 77")])
    #expect(again.first?.request?.library.roll.delegates.count == 4000)
  }

  @Test mutating func ofABrokenRollNothingStays() {
    _ = session.receive(.reading(parts[0]))
    _ = session.receive(.failed(LoadFailure(file: "towns.json", problem: .file(.missing))))
    #expect(session.frame.text.contains("The roll cannot be read"))
    #expect(session.browsing == nil && !session.frame.text.contains("Town 1"))
  }

  @Test mutating func anOlderRollStaysWhileItIsReadAgain() {
    _ = session.receive(.loaded(whole))
    press("<end>")
    _ = session.receive(.reading(parts[0]))
    #expect(session.frame.text.contains("5,000 of 5,000"))
    #expect(session.frame.text.contains("reading: 1,000 people"))
  }

  @Test func leavingWhileItIsReadWorksAtOnce() throws {
    var session = session
    #expect(session.receive(.keys(["q"])) == [.quit])
    _ = session.receive(.reading(parts[0]))
    #expect(session.receive(.keys(["q"])) == [.quit])
  }

  @Test mutating func aSearchMayBeginBeforeThereIsAnything() throws {
    press("/qown 7")
    #expect(session.frame.text.contains("Reading towns.json"))
    let effects = session.receive(.reading(parts[0]))
    #expect(effects.map(\.request?.query) == [Query("qown 7")])
    #expect(session.frame.text.contains("“qown 7”"))
  }

  /// Parts could show as vacant or without a country what is only still to come.
  @Test func aRollInAnotherOrderComesWhole() throws {
    var parts = 0
    let text = Self.text(people: 5000, countriesLast: true)
    let roll = try Roll(json: text) { if $0.roll != nil { parts += 1 } }
    #expect(parts == 0)
    #expect(roll.delegates(of: .country(try #require(roll.country(code: "FR")))).count == 5000)
  }

  private mutating func press(_ keys: String) {
    for key in (try? Key.parse(keys)) ?? [] { _ = session.receive(.keys([key])) }
  }

  /// People who are plainly nobody: towns with numbers.
  private static func text(people: Int, countriesLast: Bool = false) -> [UInt8] {
    let countries = #""countries": [{"code": "FR", "name": "France"}]"#
    let list = (1...people).map { number in
      #"{"id": "t\#(number)", "name": "Town \#(number)", "country": "FR"}"#
    }
    let delegates = #""delegates": [\#(list.joined(separator: ",\n"))]"#
    let lists = countriesLast ? [delegates, countries] : [countries, delegates]
    let work =
      #""orientations": [{"id": "o", "number": 1, "title": "Maps", "leader": {"delegate": "t9"}}]"#
    let parts = [#""version": 1, "network": {"name": "Paper towns"}"#] + lists + [work]
    return Array("{\(parts.joined(separator: ",\n"))}".utf8)
  }
}
