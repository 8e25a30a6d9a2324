import Cells
import Membership

@testable import Browser

/// Presses keys in a browser without a terminal and says what is on its screen.
struct Pilot {
  private(set) var browser: ScriptedBrowser

  var session: Session { browser.session }

  /// All of the help, whatever of it is in sight; empty where it is not open.
  var help: [HelpEntry] {
    (session.layers.last as? HelpLayer)?.sections.flatMap(\.entries) ?? []
  }

  /// The screen as text, blanks at the ends of rows left out.
  var screen: String { session.frame.text }

  /// The screen without its last row, which has hints and remarks.
  var panes: String { String(screen[..<(screen.lastIndex(of: "\n") ?? screen.endIndex)]) }

  /// A browser that reads what the stage gives it, by default the fictional roll of the fixtures,
  /// with the countries in focus: they stand first, and stories begin there.
  init(_ width: Int, _ height: Int, _ stage: Stage = .paperTowns) throws {
    var rest = try stage.readings()
    let session = Session(
      size: Size(width, height), origin: stage.origin, glyphs: stage.glyphs)
    browser = ScriptedBrowser(session) {
      // Read once more than there are readings, the file has not changed.
      rest.count > 1 ? rest.removeFirst() : rest[0]
    }
    browser.press([.text("1")])
  }

  /// Presses keys in the notation of `--keys`.
  mutating func press(_ keys: String) throws {
    browser.press(try Key.parse(keys))
  }

  mutating func press(_ key: Key) {
    browser.press([key])
  }

  /// Pastes, which has no notation.
  mutating func paste(_ text: String) {
    browser.press([.paste(text)])
  }

  /// A browser in which those keys have been pressed.
  func pressing(_ keys: String) throws -> Pilot {
    var pilot = self
    try pilot.press(keys)
    return pilot
  }
}
