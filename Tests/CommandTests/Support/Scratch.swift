import Foundation

/// A folder of its own for a test, gone when the test is.
final class Scratch {
  let path: String

  init() throws {
    var name = Array("\(NSTemporaryDirectory())/silkroll-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes a file in it and names it.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }
}

/// Rolls that tests share.
enum Fixture {
  static let paperTowns = path("paper-towns.json")
  static let everyError = path("every-error.json")

  /// The smallest roll: it opens, and nothing is wrong with it.
  static let smallest = #"{"version": 1, "network": {"name": "N"}, "delegates": []}"#

  private static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)").path
  }
}
