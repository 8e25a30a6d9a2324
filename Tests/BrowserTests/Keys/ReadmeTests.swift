import Cells
import Foundation
import Membership
import Phrases
import Testing

@testable import Browser

/// What the README shows is what the program does. `RECORD_STORIES=1` writes it anew.
@Suite("The README")
struct ReadmeTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../README.md").standardized

  @Test func listsTheKeysOfTheKeymap() throws {
    try check("<!-- keys -->", Keymap.markdown(.english))
  }

  @Test func showsTheScreen() throws {
    let pilot = try Pilot(110, 30, .bundled).pressing("/lepin<enter>")
    try check("<!-- screen -->", "```\n\(pilot.screen)\n```")
  }

  /// The text between two marks of the README is the expected one.
  private func check(_ mark: String, _ expected: String) throws {
    let parts = try String(contentsOf: Self.file, encoding: .utf8).components(separatedBy: mark)
    try #require(parts.count == 3, "the README has \(mark) before and after")
    if ProcessInfo.processInfo.environment["RECORD_STORIES"] != nil {
      let text = [parts[0], "\n\(expected)\n", parts[2]].joined(separator: mark)
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(parts[1] == "\n\(expected)\n")
  }
}
