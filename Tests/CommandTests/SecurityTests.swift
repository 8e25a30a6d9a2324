import Foundation
import Testing

/// Every test that `SECURITY.md` names is there.
@Suite struct SecurityTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The last cell of each row of the table, as `Suite` or `Suite/test`.
  private static func names() throws -> [Substring] {
    let text = try String(contentsOfFile: root + "/SECURITY.md", encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    return rows.flatMap { row in
      let cells = row.split(separator: " | ")
      return cells.last.map { $0.split(separator: "`").filter { $0.first?.isLetter == true } } ?? []
    }
  }

  private static func tests() throws -> String {
    let folder = root + "/Tests"
    return try (FileManager.default.subpaths(atPath: folder) ?? [])
      .filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }.joined()
  }

  @Test func `every promise names a test that there is`() throws {
    let (names, tests) = (try Self.names(), try Self.tests())
    #expect(names.count > 20)
    for name in names {
      let parts = name.split(separator: "/", maxSplits: 1)
      #expect(tests.contains("struct \(parts[0]) {"), "\(name)")
      guard parts.count == 2 else { continue }
      let isThere = ["func \(parts[1])(", "func `\(parts[1])`("].contains { tests.contains($0) }
      #expect(isThere, "\(name)")
    }
  }
}
