import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// Of the dialogs over the roll the topmost answers, and what is beneath stays as it was.
@Suite struct LayerTests {
  private var session = Session(size: Size(100, 24), origin: .file("paper-towns.json"))
  private let roll: Roll
  private let failure = LoadFailure(file: "paper-towns.json", problem: .file(.missing))

  init() throws {
    roll = try Fixture.paperTowns()
  }

  @Test mutating func theTopmostAnswers() {
    #expect(session.context == .loading)
    _ = session.receive(.loaded(roll))
    #expect(session.context == .browsing)
    press("/")
    #expect(session.context == .typing)
    press(.function(1))
    #expect(session.context == .help)
    press("/")
    #expect(session.context == .typing && session.layers.count == 1)
    press(.escape, .escape)
    #expect(session.context == .typing && session.layers.isEmpty)
  }

  @Test mutating func aFailureComesBeneathTheHelp() {
    _ = session.receive(.loaded(roll))
    press("?")
    _ = session.receive(.failed(failure))
    #expect(session.context == .help && session.frame.text.contains("Help"))
    press("q")
    #expect(session.context == .failure)
    press(.escape)
    #expect(session.context == .browsing && session.frame.text.contains("as read before"))
  }

  @Test mutating func aFailureWithoutARollCannotBeLeft() {
    _ = session.receive(.failed(failure))
    #expect(!session.isAvailable(.leave))
    press(.escape)
    #expect(session.context == .failure)
  }

  @Test mutating func aRollTakesTheFailureAwayAndLeavesTheHelp() {
    _ = session.receive(.failed(failure))
    press("?")
    #expect(session.layers.count == 2)
    _ = session.receive(.loaded(roll))
    #expect(session.layers.count == 1 && session.context == .help)
    press("?")
    #expect(session.context == .browsing)
  }

  @Test mutating func aSecondFailureIsInThePlaceOfTheFirst() {
    _ = session.receive(.failed(failure))
    _ = session.receive(.failed(LoadFailure(file: "other.json", problem: .file(.missing))))
    #expect(session.layers.count == 1)
    #expect(session.frame.text.contains("other.json"))
  }

  /// A key that a layer does not know does nothing beneath it.
  @Test mutating func whatIsBeneathGetsNoKeys() {
    _ = session.receive(.loaded(roll))
    let location = session.browsing?.location
    press("?", "j", "2", "z", "s", "m", .tab, .enter)
    #expect(session.browsing?.location == location && session.browsing?.isZoomed == false)
    #expect(session.context == .help)
  }

  @Test mutating func whatIsForTheWholeProgramIsHandedOn() {
    _ = session.receive(.loaded(roll))
    press("?")
    #expect(session.receive(.keys([.control("l")])) == [.redraw])
    #expect(session.receive(.keys([.control("z")])) == [.suspend])
    #expect(session.receive(.keys([.control("c")])) == [.interrupt])
    #expect(session.context == .help)
  }

  private mutating func press(_ keys: Key...) {
    for key in keys { _ = session.receive(.keys([key])) }
  }
}
