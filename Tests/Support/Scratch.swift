import Foundation

/// A folder of its own for a test, gone when the test is.
package final class Scratch {
  package let path: String

  package init() throws {
    var name = Array("\(NSTemporaryDirectory())/silkroll-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes a file in it and names it.
  package func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  package func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  /// What a file in it holds; nothing where there is none.
  package func bytes(_ name: String) -> [UInt8] {
    FileManager.default.contents(atPath: path + "/" + name).map(Array.init) ?? []
  }

  package func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }
}
