import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// Each hint that is shown does something when it is followed.
@Suite struct HintTests {
  // Slow without the optimiser: a debug build goes a part of the way.
  #if DEBUG
    private static let messages = 400
  #else
    private static let messages = 10_000
  #endif

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func inRandomStates(seed: UInt64) throws {
    let led = try Roll(json: Array(Self.led.utf8))
    let small = try Fixture.paperTowns()
    var walk = RandomWalk(seed: seed, rolls: [led, small, led, try Fixture.empty()])
    for number in 1...Self.messages {
      walk.step()
      try expectDeeds(of: walk.session, "after message \(number), \(walk.happened)")
      if number % 10 == 0 { try expectHelp(of: walk.session, "after \(walk.happened)") }
    }
  }

  /// What a random walk comes to seldom.
  @Test(arguments: [(100, 30), (80, 24), (60, 12), (40, 12), (20, 6)])
  func afterKeys(width: Int, height: Int) throws {
    let walks = [
      "3j", "3j4", "3j\r", "3jj2", "3j1", "j\r4", "2\r", "2\rj\r", "m", "mj\r", "2\rG\r", "4",
      "4G\r", "1j2",
      "/ann\r", "/ann<tab>", "/zzz<esc>", "2\rz", "z3j", "<backspace>", "2\r<backspace>",
      "2\r<backspace>]",
    ]
    for text in [Self.led, Self.bare] {
      let pilot = try Pilot(width, height, Stage(json: text))
      for keys in walks {
        var next = pilot
        for key in try Key.parse(keys.replacing("\r", with: "<enter>")) {
          next.press(key)
          try expectDeeds(of: next.session, "after \(keys), at \(width)x\(height)")
        }
      }
    }
  }

  private func expectDeeds(of session: Session, _ place: String) throws {
    guard session.searchBox == nil, session.isLargeEnough else { return }
    for binding in session.hints {
      var next = session
      let effects = next.receive(.keys([binding.keys[0]]))
      let isSeen = next.notice == nil && next.frame != session.frame
      let isDeed = !effects.isEmpty || isSeen || State(next) != State(session)
      try #require(isDeed, "\(binding.label) \(binding.words) \(place)\n\(session.frame.text)")
    }
  }

  /// Every key that does something where the cursor is can be found in the help, as one that does.
  private func expectHelp(of session: Session, _ place: String) throws {
    guard session.context == .browsing || session.context == .failure else { return }
    var helped = session
    _ = helped.receive(.keys([.function(1)]))
    let help = (helped.layers.last as? HelpLayer)?.sections.flatMap(\.entries) ?? []
    for binding in Keymap.bindings where binding.contexts.contains(session.context) {
      let entry = help.first { $0.keys == binding.label && $0.text == binding.words }
      let isRight = entry?.applies == session.isAvailable(binding.command)
      try #require(isRight, "\(binding.label) \(binding.words) \(place)")
    }
  }

  /// What there is of a session beside its screen, which may be too small to show it.
  private struct State: Equatable {
    let location: Location?
    let isZoomed: Bool?
    let sort: Sort?
    let naming: Naming?
    let open: [Reference<Country>]?
    let search: Search?
    let layers: Int
    let context: Context

    init(_ session: Session) {
      let browsing = session.browsing
      (location, isZoomed, search) = (browsing?.location, browsing?.isZoomed, browsing?.search)
      (sort, naming, open) = (browsing?.sort, browsing?.naming, browsing?.openCountries)
      (layers, context) = (session.layers.count, session.context)
    }
  }

  /// With a leader, links and a source that leads nowhere.
  private static let led = #"""
    {"version": 1, "network": {"name": "Paper League"},
     "sources": [{"id": "s", "title": "Paper"}],
     "countries": [{"code": "FR", "name": "France"}, {"code": "PL", "name": "Poland"}],
     "organizations": [{"id": "o", "name": "Paper Union"}],
     "delegates": [{"id": "a", "name": "Ann Fictive", "country": "FR", "sources": ["s"],
       "posts": [{"title": "Mayor", "organizations": ["o"]}]},
      {"id": "b", "name": "Bo Fictive", "country": "PL"}],
     "orientations": [{"id": "i", "number": 1, "title": "Aim", "leader": {"delegate": "a"}},
      {"id": "j", "number": 2, "title": "Vacant"}, {"id": "k", "number": 3, "title": "Goal", "co_leader": {"delegate": "b"}}],
     "meetings": [{"id": "m", "date": "2001", "title": "Session", "sources": ["s"]}]}
    """#

  private static let bare = #"""
    {"version": 1, "network": {"name": "Bare League"}, "delegates": [],
     "orientations": [{"id": "i", "number": 1, "title": "Aim"}]}
    """#
}

extension Session {
  /// Whether there is room for a hint.
  fileprivate var isLargeEnough: Bool { Layout(size, .page).arrangement != .tooSmall }
}
