import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// Keys that come faster than frames are one message.
@Suite struct KeysTests {
  private var session = Session(size: Size(80, 24), origin: .file("paper-towns.json"))

  init() throws {
    _ = session.receive(.loaded(try Fixture.paperTowns()))
  }

  @Test mutating func whatIsTypedIsOneSearch() throws {
    let effects = session.receive(.keys(["/", "e", "m", .paste("i\nl"), "x"]))
    #expect(effects.map(\.request?.query) == [Query("emi lx")])
  }

  @Test mutating func whatIsBehindASearchComesAfterIt() throws {
    let effects = session.receive(.keys(["/", "e", "m", .enter, "j"]))
    #expect(effects.count == 2 && effects[0].request?.query == Query("em"))
    #expect(effects[1] == .press([.enter, "j"]))
    _ = session.receive(try #require(effects[0].request).answer())
    #expect(session.receive(.keys([.enter, "j"])).isEmpty)
    #expect(session.browsing?.location.focus == .details && session.context == .browsing)
  }

  @Test mutating func keysThatAskNothingAreAllPressed() {
    #expect(session.receive(.keys(["1", "j", "j", "2", "z"])).isEmpty)
    #expect(session.browsing?.location.focus == .delegates && session.browsing?.isZoomed == true)
  }

  @Test mutating func commandsComeInTheirOrder() {
    #expect(session.receive(.keys([.control("l"), "q", "j"])) == [.redraw, .press(["q", "j"])])
    #expect(session.receive(.keys(["q", "j"])) == [.quit, .press(["j"])])
    #expect(session.receive(.keys([])).isEmpty)
  }

  @Test(arguments: [
    "/em<bs><bs>il<enter>", "1jj2/x<esc>zz", "?/key<enter>j<esc>q", "/a<C-u>b<tab>m",
  ])
  func togetherAsOneByOne(_ text: String) throws {
    let keys = try Key.parse(text)
    let pilot = try Pilot(80, 24)
    var session = pilot.session
    var effects = session.receive(.keys(keys[...]))[...]
    while let effect = effects.popFirst() {
      if let request = effect.request { effects += session.receive(request.answer()) }
      if case .press(let rest) = effect { effects += session.receive(.keys(rest)) }
    }
    #expect(session.frame == (try pilot.pressing(text).session.frame))
  }
}
