import Browser
import Cells
import Curses
import Dispatch
import Membership
import TestSupport
import Testing

@testable import silkroll

/// The loop on a screen that is none: what comes from other threads, what is performed, how it ends.
@MainActor
@Suite struct BrowserLoopTests {
  private let roll: Roll

  init() throws {
    roll = try Roll(json: try Fixture.bytes("paper-towns.json"))
  }

  @Test func theFirstFrameDoesNotWaitForTheRoll() {
    let roll = roll
    let screen = ScriptedScreen([.until("7 delegates"), .event(.keys(["q"]))])
    #expect(screen.run { _ in .loaded(roll) } == .quit)
    #expect(screen.screens.first?.contains("Reading paper-towns.json") == true)
    #expect(screen.isOver)
  }

  @Test func aRollThatIsThereIsInTheFirstFrame() {
    let screen = ScriptedScreen([.event(.keys(["q"]))])
    #expect(screen.run(startingWith: .loaded(roll)) { _ in .loaded(roll) } == .quit)
    #expect(screen.screens.map { $0.contains("7 delegates") } == [true])
  }

  /// A search that is answered at once is answered before the key behind it.
  @Test func keysThatComeTogetherAreOneFrame() {
    let screen = ScriptedScreen([
      .event(.keys(["/", "e", "m", "i", "l", .enter])), .event(.keys(["q"])),
    ])
    #expect(screen.run(startingWith: .loaded(roll)) { _ in .loaded(roll) } == .quit)
    #expect(screen.screens.count == 2)
    #expect(screen.screens[1].contains("“emil”") && screen.screens[1].contains("1 of 1 found"))
    #expect(screen.screens[1].contains("Esc clear"))
  }

  @Test func nothingHappensBehindTheEnd() {
    let screen = ScriptedScreen([.event(.keys(["q", .control("z"), "j"]))])
    #expect(screen.run(startingWith: .loaded(roll)) { _ in .loaded(roll) } == .quit)
    #expect(screen.suspensions == 0 && screen.screens.count == 1)
  }

  @Test(
    "Each end says why",
    arguments: [
      (.keys([.control("c")]), .signal(2)), (.killed(by: 15), .signal(15)), (.hungUp, .signal(1)),
      (.keys(["q"]), .quit),
    ] as [(TerminalEvent, BrowserLoop.Ending)])
  func ends(_ event: TerminalEvent, _ ending: BrowserLoop.Ending) {
    let roll = roll
    #expect(ScriptedScreen([.event(event)]).run { _ in .loaded(roll) } == ending)
  }

  @Test func theTerminalIsAskedForItsSizeWhereItMayBeAnother() {
    for (event, redraws, suspensions) in [
      (TerminalEvent.resized, 1, 0), (.keys([.control("l")]), 1, 0), (.asksToStop, 0, 1),
      (.keys([.control("z")]), 0, 1),
    ] {
      let screen = ScriptedScreen([.event(event), .event(.keys(["q"]))])
      screen.size = Size(40, 12)
      var loop = BrowserLoop(
        Session(size: Size(80, 24)), on: screen, inbox: screen.inbox(), read: { _ in .keys([]) })
      #expect(loop.run(startingWith: .loaded(roll)) == .quit)
      #expect(loop.session.size == Size(40, 12))
      #expect(screen.redraws == redraws && screen.suspensions == suspensions)
    }
  }

  @Test func whatIsReadSoFarIsSearchedBeside() {
    let roll = roll
    let mayEnd = DispatchSemaphore(value: 0)
    let screen = ScriptedScreen([
      .until("1 of 7"), .event(.keys(["/", "e", "m", "i", "l"])), .until("1 of 1 found"),
      .event(.keys([.control("c")])),
    ])
    let ending = screen.run { progress in
      progress(LoadProgress(bytes: 1, total: 2, people: 7, roll: roll))
      mayEnd.wait()
      return .loaded(roll)
    }
    mayEnd.signal()
    #expect(ending == .signal(2) && screen.isOver)
  }

  /// Any number of sources are waited for; messages of those that can be read are received, and one
  /// that has ended is let go.
  @Test func sourcesAreReadWhenTheyCanBe() {
    let screen = ScriptedScreen([
      .event(.readable(8)), .event(.readable(9)), .event(.readable(9)), .event(.readable(7)),
      .event(.keys(["q"])),
    ])
    var widths = [30, 20]
    let sources = [
      MessageSource(descriptor: 7) { [.resized(Size(40, 10)), .keys(["/", "x"])] },
      MessageSource(descriptor: 8) { [] },
      MessageSource(descriptor: 9) { widths.popLast().map { [.resized(Size($0, 10))] } },
    ]
    var loop = BrowserLoop(
      Session(size: screen.size), on: screen, inbox: screen.inbox(), sources: sources,
      read: { _ in .keys([]) })
    #expect(loop.run(startingWith: .loaded(roll)) == .signal(1))
    #expect(loop.session.size == Size(40, 10) && screen.screens.last?.contains("xq") == true)
    #expect(screen.descriptors == Array(repeating: [7, 8, 9], count: 6))
  }

  @Test func anEndedSourceIsWaitedForNoLonger() {
    let screen = ScriptedScreen([.event(.readable(8)), .event(.readable(7)), .event(.keys(["q"]))])
    let sources = [7, 8].map { MessageSource(descriptor: $0) { nil } }
    var loop = BrowserLoop(
      Session(size: screen.size), on: screen, inbox: screen.inbox(), sources: sources,
      read: { _ in .keys([]) })
    #expect(loop.run(startingWith: .loaded(roll)) == .quit)
    #expect(screen.descriptors == [[7, 8], [7], []])
  }

  @Test func aFailureStaysWithTheSession() {
    let failure = LoadFailure(file: "paper-towns.json", problem: .file(.missing))
    let screen = ScriptedScreen([.until("cannot be read"), .event(.keys(["q"]))])
    var loop = BrowserLoop(
      Session(size: screen.size, origin: .file("paper-towns.json")), on: screen,
      inbox: screen.inbox(), read: { _ in .failed(failure) })
    #expect(loop.run(startingWith: nil) == .quit)
    #expect(loop.session.failure == failure && screen.isOver)
  }
}
