import Testing

@testable import Browser

/// Keys, and the screen that they lead to.
///
/// A screen that changed on purpose is written anew with `RECORD_STORIES=1 swift test --filter
/// Stories`; read the difference before you commit it.
struct Story: Sendable, CustomTestStringConvertible {
  let title: String
  let width, height: Int
  let keys: String
  let stage: Stage
  let screen: String
  let file: String

  init(
    _ title: String, _ width: Int, _ height: Int, _ keys: String, on stage: Stage = .paperTowns,
    _ screen: String, file: String = #filePath
  ) {
    (self.title, self.width, self.height, self.keys) = (title, width, height, keys)
    (self.stage, self.screen, self.file) = (stage, screen, file)
  }

  var testDescription: String { title }

  /// Presses the keys and compares; what is printed when the screens differ can be pasted.
  func tell() throws {
    #expect(try StoryRecorder.count(of: title, in: file) == 1, "two stories are called \(title)")
    let seen = try Pilot(width, height, stage).pressing(keys).screen
    guard seen != screen else { return }
    if StoryRecorder.isOn { try StoryRecorder.record(seen, after: title, in: file) }
    Issue.record("\(title): \(keys) at \(width)x\(height) leads to\n\(seen)")
  }
}
