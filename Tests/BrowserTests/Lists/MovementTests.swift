import Cells
import Testing

@testable import Browser

@Suite struct MovementTests {
  /// Among 36 people of whom 8 are seen at once.
  @Test(
    "Where a step leads",
    arguments: [
      (Command.moveDown, 0, 1), (.moveDown, 35, 35), (.moveUp, 5, 4), (.moveUp, 0, 0),
      (.moveToFirst, 20, 0), (.moveToLast, 3, 35),
      (.moveHalfPageDown, 0, 4), (.moveHalfPageDown, 33, 35),
      (.moveHalfPageUp, 9, 5), (.moveHalfPageUp, 2, 0),
      (.movePageDown, 0, 7), (.movePageDown, 30, 35),
      (.movePageUp, 20, 13), (.movePageUp, 5, 0),
    ])
  func applied(_ command: Command, _ start: Int, _ end: Int) throws {
    let movement = try #require(Movement(command))
    #expect(movement.applied(to: start, count: 36, height: 8) == end)
  }

  @Test(arguments: Command.allCases.filter { Movement($0) != nil })
  func neverLeavesTheList(_ command: Command) throws {
    let movement = try #require(Movement(command))
    for count in 0...4 {
      for height in -1...3 {
        for position in 0..<max(1, count) {
          let end = movement.applied(to: position, count: count, height: height)
          #expect((0..<max(1, count)).contains(end))
        }
      }
    }
  }

  /// A page of one row would otherwise not move at all.
  @Test func aPageMovesInTheLowestPaneToo() {
    #expect(Movement.pages(1).applied(to: 3, count: 9, height: 1) == 4)
    #expect(Movement.halfPages(-1).applied(to: 3, count: 9, height: 0) == 2)
  }

  /// Keys and the person they lead to, among the 36 delegates of the bundled roll, seven in sight.
  @Test(
    "Keys in a list",
    arguments: [
      ("", "1 of 36"), ("j", "2 of 36"), ("<down><down>", "3 of 36"), ("jjk", "2 of 36"),
      ("jj<up>", "2 of 36"), ("G", "guest 1 of 1"), ("<end>", "guest 1 of 1"),
      ("Gg", "1 of 36"), ("G<home>", "1 of 36"), ("Gk", "36 of 36"),
      ("<C-d>", "4 of 36"), ("<C-d><C-u>", "1 of 36"), ("<pgdn>", "7 of 36"),
      ("<space>", "7 of 36"), ("<pgdn><pgup>", "1 of 36"),
    ])
  func keys(_ keys: String, _ position: String) throws {
    let pilot = try Pilot(60, 12, .bundled).pressing("2" + keys)
    #expect(pilot.screen.contains(" \(position) ─╯╰"))
  }
}
