import Cells
import Membership
import TestSupport
import Testing

@testable import Browser

/// Whatever happens in whatever order, a screen can be drawn and what is selected is there.
@Suite struct RandomWalkTests {
  // Slow without the optimiser: a debug build goes a fifth of the way.
  #if DEBUG
    private static let messages = 1000
  #else
    private static let messages = 5000
  #endif

  @Test("Thousands of messages at random sizes", arguments: [1, 2, 3, 4] as [UInt64])
  func walk(seed: UInt64) throws {
    // The small one twice: it is drawn faster, and a file is mostly read again as it was.
    let small = try Fixture.paperTowns()
    let rolls = [small, small, try Fixture.empty(), try Roll.bundled()]
    var walk = RandomWalk(seed: seed, rolls: rolls)
    for number in 1...Self.messages {
      let before = walk.session
      let effects = walk.step()
      var faults = faults(in: walk.session)
      for effect in effects { faults += self.faults(of: effect, walk.happened, before) }
      try #require(faults.isEmpty, "\(faults), after \(walk.happened), message \(number)")
    }
  }

  private func faults(in session: Session) -> [String] {
    let frame = session.frame
    var faults: [String] = []
    if frame.size != session.size { faults.append("the frame is \(frame.size)") }
    if let cursor = frame.cursor, !frame.bounds.contains(cursor) {
      faults.append("the cursor is at \(cursor)")
    }
    // Both halves of a wide glyph are cells, so that each row has as many columns as cells.
    let widths = frame.rows.map { $0.reduce(0) { $0 + Int($1.glyph?.width ?? 0) } }
    if widths.contains(where: { $0 != frame.size.width }) { faults.append("rows are \(widths)") }
    return faults + (session.browsing.map(faults(in:)) ?? [])
  }

  private func faults(in browsing: Browsing) -> [String] {
    let (roll, location) = (browsing.roll, browsing.location)
    let people = browsing.listing.rows.compactMap(\.person)
    var faults: [String] = []
    if let delegate = location.delegate, !people.contains(delegate) {
      faults.append("who is selected is not listed")
    }
    if location.delegate == nil, !people.isEmpty { faults.append("nobody is selected") }
    if people.contains(where: { $0.position >= roll.delegates.count }) {
      faults.append("somebody is listed who is not there")
    }
    if browsing.directory == nil { faults.append("no countries are listed") }
    if location.group != nil, location.tab == .countries, browsing.rowOfChosen == 0 {
      faults.append("the country is not listed")
    }
    let seen = browsing.sight.columns.width
    if browsing.listing.rows.indices.contains(where: { row in
      browsing.sight[row].contains { $0.width > max(1, seen) }
    }) {
      faults.append("a row is wider than its pane")
    }
    if (location.orientation == nil) != roll.orientations.isEmpty {
      faults.append("no orientation is selected")
    }
    return faults
  }

  /// What a key asks for must be allowed where it was pressed.
  private func faults(of effect: Effect, _ happened: String, _ before: Session) -> [String] {
    let quits: Set<Context> = [.browsing, .failure, .loading]
    switch effect {
    case .quit where happened != "the key q": return ["it quits"]
    case .quit where !quits.contains(before.context): return ["it quits from \(before.context)"]
    case .interrupt where happened != "the key ^C": return ["it is interrupted"]
    case .suspend where happened != "the key ^Z": return ["it is suspended"]
    case .load where happened != "the key r": return ["it reads again"]
    default: return []
    }
  }
}
