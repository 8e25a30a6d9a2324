import Foundation
import Testing

/// The tables are those that `make tables` makes, where what it reads is installed in that version.
@Suite struct FreshTablesTests {
  static let isMakable =
    (try? String(contentsOfFile: "/usr/share/unicode/DerivedAge.txt", encoding: .utf8))?
    .hasPrefix("# DerivedAge-15.0.0.txt") == true
    && (try? String(contentsOfFile: "/usr/share/unicode/cldr/common/dtd/ldml.dtd", encoding: .utf8))?
      .contains("cldrVersion CDATA #FIXED \"41\"") == true

  @Test(
    .enabled(if: isMakable, "unicode-data 15.0.0 and unicode-cldr-core 41 are not installed"),
    arguments: [repository])
  func areTheSame(_ repository: String) throws {
    let folder = NSTemporaryDirectory() + "silkroll-tables-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try output(of: ["python3", repository + "/Tools/Tables/tables.py", folder])
    for name in ["letters", "han", "countries"] {
      let fresh = FileManager.default.contents(atPath: "\(folder)/\(name).table")
      let kept = FileManager.default.contents(
        atPath: "\(repository)/Resources/Unicode/\(name).table")
      #expect(fresh != nil && fresh == kept, "\(name): make tables")
    }
  }
}

/// The folder that the tests are of.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

/// What a command found in `PATH` prints, where it succeeds.
func output(of words: [String]) throws -> String {
  let (process, pipe) = (Process(), Pipe())
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  process.standardOutput = pipe
  try process.run()
  let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "\(words)")
  return String(decoding: output, as: UTF8.self)
}
