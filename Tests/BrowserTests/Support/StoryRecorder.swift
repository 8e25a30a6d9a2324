import Foundation
import Synchronization

/// Writes expected screens and pictures anew, in their source files.
enum StoryRecorder {
  static let isOn = ProcessInfo.processInfo.environment["RECORD_STORIES"] == "1"
  /// Tests run side by side, and many stories stand in one file.
  private static let turn = Mutex(())

  /// How often a title stands in a file: two of one name would be recorded in one place.
  static func count(of title: String, in file: String) throws -> Int {
    let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    return text.components(separatedBy: "\"\(title)\"").count - 1
  }

  struct NoScreen: Error {
    let title: String
  }

  /// Replaces the first multi-line literal after a title.
  static func record(_ screen: String, after title: String, in file: String) throws {
    try turn.withLock { _ in
      let url = URL(filePath: file)
      var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
      guard let range = literal(after: title, in: lines) else { throw NoScreen(title: title) }
      let indent = lines[range.upperBound].prefix { $0 == " " }
      lines.replaceSubrange(
        range,
        with: screen.components(separatedBy: "\n").map {
          $0.isEmpty ? "" : indent + $0.replacing("\\", with: "\\\\")
        })
      try Data(lines.joined(separator: "\n").utf8).write(to: url)
    }
  }

  /// The lines between the quotes.
  private static func literal(after title: String, in lines: [String]) -> Range<Int>? {
    guard let start = lines.firstIndex(where: { $0.contains("\"\(title)\"") }),
      let open = lines[start...].firstIndex(where: { $0.hasSuffix("\"\"\"") }),
      let close = lines[(open + 1)...].firstIndex(where: {
        $0.trimmingCharacters(in: .whitespaces).hasPrefix("\"\"\"")
      })
    else { return nil }
    return open + 1..<close
  }
}
