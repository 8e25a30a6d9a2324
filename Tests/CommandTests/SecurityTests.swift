import Foundation
import Testing

/// Every test that `SECURITY.md` names is there.
@Suite struct SecurityTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The tests of each row of the table, as `Suite` or `Suite/test`.
  private static func rows() throws -> [[String]] {
    let text = try String(contentsOfFile: root + "/SECURITY.md", encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    return rows.map { row in
      let cell = row.split(separator: " | ").last ?? ""
      return cell.split(separator: "`").filter { $0.first?.isLetter == true }.map(String.init)
    }
  }

  private static func tests() throws -> Set<String> {
    let folder = root + "/Tests"
    let files = (FileManager.default.subpaths(atPath: folder) ?? []).filter {
      $0.hasSuffix(".swift")
    }
    return try files.reduce(into: []) { names, file in
      let source = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      names.formUnion(TestDeclarations(source.replacing("QUOTES", with: #"""""#)).names)
    }
  }

  @Test func `every promise names a test that there is`() throws {
    let (rows, tests) = (try Self.rows(), try Self.tests())
    #expect(rows.count > 20)
    #expect(rows.allSatisfy { !$0.isEmpty })
    #expect(Set(rows.joined()).subtracting(tests) == [])
  }

  @Test func `what is only written about is no test`() {
    let source = #"""
      extension All {
        @Suite(.enabled(if: true, "else {"))
        struct There {
          private func plain() {}

          /// @Test
          // @Test func inAComment() {}

          @Test func one() {}

          @Test(arguments: [
            "struct", "}",
          ])
          func `the second`(_ x: String) {
            helper()
          }

          func helper() {}

          private static let text = #QUOTES
            @Test func inAText() {}
            QUOTES#

          @Test(.disabled("some day")) func switchedOff() {}

          @Test(.disabled(if: false, "never")) func last() {}
        }

        struct Another {
          func helper() {}

          @Test
          func alone() {}
        }
      }

      """#
    let found = TestDeclarations(source.replacing("QUOTES", with: #"""""#)).names
    #expect(
      found == [
        "There", "There/one", "There/the second", "There/last", "Another", "Another/alone",
      ])
  }
}
