import Cells
import Foundation
import Membership
import Testing

@testable import Browser

/// Presses keys in a browser without a terminal and says what is on its screen.
struct Pilot {
  private(set) var rehearsal: Rehearsal

  var session: Session { rehearsal.session }

  /// The screen as text, blanks at the ends of rows left out.
  var screen: String { session.frame.text }

  /// A browser on the fictional roll of the fixtures, or on the bundled one.
  init(_ width: Int, _ height: Int, _ roll: Roll? = nil) throws {
    let roll = try roll ?? Fixture.paperTowns()
    rehearsal = Rehearsal(
      size: Size(width, height), origin: .file("paper-towns.json"), glyphs: .unicode
    ) { .loaded(roll) }
  }

  /// Presses keys in the notation of `--keys`.
  mutating func press(_ keys: String) throws {
    rehearsal.press(try Key.parse(keys))
  }

  /// A browser in which those keys have been pressed.
  func pressing(_ keys: String) throws -> Pilot {
    var pilot = self
    try pilot.press(keys)
    return pilot
  }
}

enum Fixture {
  /// A roll in which nobody exists, with leaders, guests and several scripts.
  static func paperTowns() throws -> Roll {
    try Roll(json: bytes("paper-towns.json"))
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }
}
