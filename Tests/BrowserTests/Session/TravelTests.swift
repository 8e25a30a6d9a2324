import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// Going back and forward in a session: locations, not keys, come back.
@Suite struct TravelTests {
  @Test("As often forward as back is the same location", arguments: [1, 2, 3, 4] as [UInt64])
  func backAndForward(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<10 {
      var pilot = try Pilot(80, 20)
      for _ in 0..<30 { try pilot.press(step(&generator)) }
      let (panes, locations) = (pilot.panes, pilot.past)
      let count = Int.random(in: 0...max(0, locations), using: &generator)
      try pilot.press(String(repeating: "[", count: count))
      // Where one is already, one does not go.
      #expect(pilot.past <= locations - count)
      try pilot.press(String(repeating: "]", count: count))
      #expect(pilot.panes == panes)
    }
  }

  @Test func backFromTheFirstPlaceDoesNothing() throws {
    let pilot = try Pilot(80, 24)
    #expect(try pilot.pressing("[[<bs>]").panes == pilot.panes)
  }

  @Test func aNewWayForgetsTheOldOne() throws {
    let pilot = try Pilot(80, 24).pressing("m[3<enter>")
    #expect(try pilot.pressing("]").panes == pilot.panes)
  }

  /// `Esc` again and again ends somewhere, and the browser is still there.
  @Test(
    "Esc comes to an end", arguments: ["m", "3<enter>j<enter>", "2z4", "/em<enter>", "j4<enter>"])
  func escape(_ keys: String) throws {
    let end = try Pilot(80, 24).pressing(keys + String(repeating: "<esc>", count: 12))
    #expect(end.session.context == .browsing)
    #expect(try end.pressing("<esc>").screen == end.screen)
  }

  private func step(_ generator: inout SeededGenerator) -> String {
    let steps = [
      "1", "2", "3", "4", "j", "j", "k", "G", "<enter>", "<enter>", "<tab>", "m", "<esc>", "[", "s",
    ]
    return steps.randomElement(using: &generator) ?? "j"
  }
}

extension Pilot {
  /// How many locations there are to go back to.
  fileprivate var past: Int { session.browsing?.history.past.count ?? 0 }
}
