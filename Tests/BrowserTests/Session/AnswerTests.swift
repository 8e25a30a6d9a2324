import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// Answers to searches come when they come: only the latest question's counts.
@Suite struct AnswerTests {
  private var session = Session(size: Size(60, 12), origin: .file("paper-towns.json"))
  private let index: SearchIndex

  init() throws {
    let roll = try Fixture.paperTowns()
    index = SearchIndex(roll)
    _ = session.receive(.loaded(roll))
  }

  @Test mutating func staleAnswerIsDropped() throws {
    let first = try press("/e")
    let second = try press("mil")
    answer(second)
    answer(first)
    #expect(session.frame.text.contains("1 of 1 found"))
  }

  /// Once each search counted from one, and an answer to the one before passed for its own.
  @Test mutating func answerToTheSearchBeforeIsDropped() throws {
    let first = try press("/e")
    let second = try press("<esc>/q")
    answer(first)
    #expect(!session.frame.text.contains("found"))
    answer(second)
    #expect(session.frame.text.contains("Nobody is found."))
  }

  @Test mutating func answerFromTheOldRollIsDropped() throws {
    let first = try press("/e")
    let roll = try Roll(
      json: Array(#"{"version": 1, "network": {"name": "N"}, "delegates": []}"#.utf8))
    let second = session.receive(.loaded(roll)).last
    answer(first)
    #expect(second?.request?.library.roll.network == roll.network)
    #expect(session.frame.text.contains("type a name"))
  }

  @Test mutating func morePeopleAskAgainAndKeepTheSelection() throws {
    var session = Session(size: Size(60, 12), origin: .file("paper-towns.json"))
    _ = session.receive(.reading(soFar))
    self.session = session
    answer(try press("/e"))
    _ = try press("<down>")
    answer(self.session.receive(.loaded(index.roll)).last)
    #expect(self.session.frame.text.contains("2 of 2 found"))
  }

  /// Nobody has chosen whom the first answer had first.
  @Test mutating func morePeopleSelectTheBestWhereNobodyHasMoved() throws {
    session = Session(size: Size(60, 12), origin: .file("paper-towns.json"))
    _ = session.receive(.reading(soFar))
    answer(try press("/e"), to: "exemple")
    answer(session.receive(.loaded(index.roll)).last)
    #expect(session.frame.text.contains("1 of 2 found"))
  }

  @Test mutating func whileTheRollIsReadNobodyIsFoundSoFar() throws {
    session = Session(size: Size(60, 12), origin: .file("paper-towns.json"))
    _ = session.receive(.reading(soFar))
    answer(try press("/shizi"), to: "nobody at all")
    #expect(session.frame.text.contains("Nobody is found so far."))
    answer(session.receive(.loaded(index.roll)).last)
    #expect(!session.frame.text.contains("so far"))
  }

  /// All of the roll, as if more were to come.
  private var soFar: LoadProgress {
    LoadProgress(bytes: 1, total: 2, people: index.roll.delegates.count, roll: index.roll)
  }

  @Test mutating func nothingTypedAsksNothing() throws {
    #expect(try press("/") == nil)
    #expect(try press(" ") == nil)
    let effects = session.receive(.loaded(index.roll))
    #expect(effects.count == 1 && effects.first?.library?.roll.network == index.roll.network)
  }

  /// Presses keys and returns what the last of them asks for.
  private mutating func press(_ keys: String) throws -> Effect? {
    var effect: Effect?
    for key in try Key.parse(keys) { effect = session.receive(.keys([key])).last }
    return effect
  }

  /// Answers a search, or one for other words in its place.
  private mutating func answer(_ effect: Effect?, to words: String? = nil) {
    guard let request = effect?.request else {
      Issue.record("\(String(describing: effect)) is no search")
      return
    }
    let asked = words.map(Query.init) ?? request.query
    _ = session.receive(.found(index.matches(asked), generation: request.generation))
  }
}

extension Effect {
  /// The search that is asked for.
  var request: SearchRequest? {
    if case .search(let request) = self { request } else { nil }
  }

  /// The library whose index is to be made.
  var library: Library? {
    if case .prepare(let library) = self { library } else { nil }
  }
}
