import Articles
import Cells
import Foundation
import Membership
import TestSupport
import Testing

@testable import Browser

/// Each row of a list says what the person does.
@Suite struct PostsInListTests {
  /// All lines of everybody's row in the delegates pane.
  private func rows(_ browsing: Browsing) -> [(person: Delegate, lines: [String])] {
    var sight = browsing.sight
    return browsing.listing.rows.indices.compactMap { row in
      guard let person = browsing.listing.rows[row].person else { return nil }
      _ = sight.height(ofRow: row, browsing)
      return (browsing.roll[person], sight[row].map(\.text))
    }
  }

  private func browsing(_ width: Int, _ height: Int, _ keys: String = "2") throws -> Browsing {
    try #require(try Pilot(width, height, .bundled).pressing(keys).session.browsing)
  }

  @Test("No title is cut, and its organization begins", arguments: ["2", "2sst", "2ttt"])
  func titlesAreWhole(_ keys: String) throws {
    let browsing = try browsing(120, 36, keys)
    for (person, lines) in rows(browsing) {
      let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      let title = person.posts[0].title.text(in: ["en"])
      #expect(text.contains(title), "\(text)")
      if !person.posts[0].organizations.isEmpty {
        #expect(text.contains(title + ", ") && !text.hasSuffix(title + ", …"), "\(text)")
      }
    }
  }

  @Test func nothingIsCutWhereThereIsRoom() throws {
    let rows = rows(try browsing(200, 50))
    #expect(rows.count == 37)
    for (_, lines) in rows { #expect(!lines.joined().contains("…"), "\(lines)") }
  }

  @Test("Every row says something of the person", arguments: [(80, 24), (100, 30), (48, 18)])
  func everyRowSaysSomething(_ width: Int, _ height: Int) throws {
    for (person, lines) in rows(try browsing(width, height)) {
      let post =
        lines.dropFirst().first?.split { $0 == " " || $0 == "," }.first.map(String.init) ?? ""
      #expect(person.posts[0].title.text(in: ["en"]).hasPrefix(post) && !post.isEmpty, "\(lines)")
    }
  }

  @Test(
    "Posts begin in one column, whoever is in sight", arguments: ["2", "2G", "2<pgdn>j", "2jjj"])
  func columnsStandStill(_ keys: String) throws {
    let browsing = try browsing(120, 36, keys)
    #expect(browsing.sight.columns == (try self.browsing(120, 36)).sight.columns)
    for (person, lines) in rows(browsing) {
      let word = person.posts[0].title.text(in: ["en"]).split(separator: " ")[0]
      let line = try #require(lines.first { $0.contains(word) })
      let start = try #require(line.range(of: word)).lowerBound
      #expect(TextFilter.columns(of: line[..<start]) == browsing.sight.columns.postStart)
    }
  }

  /// Names and posts of every length, at every width: a row is never wider than its pane.
  @Test func rowsFit() throws {
    var generator = SeededGenerator(state: 3)
    func words(_ count: Int) -> String {
      (0..<Int.random(in: 0...count, using: &generator)).map { _ in
        String(repeating: "x", count: Int.random(in: 1...12, using: &generator))
      }.joined(separator: " ")
    }
    let wording = try Roll.bundled().wording
    for _ in 0..<3000 {
      let need = ListNeed(
        name: Int.random(in: 0...60, using: &generator),
        post: Int.random(in: 0...90, using: &generator))
      let columns = ListColumns(
        need, width: Int.random(in: 2...150, using: &generator),
        height: Int.random(in: 1...40, using: &generator))
      let name = "A " + words(6)
      let forms = [
        NameForm(text: name, isDerived: false), NameForm(text: words(3), isDerived: true),
      ]
      let summary = PersonSummary(
        forms: forms, post: words(9), others: Int.random(in: 0...3, using: &generator),
        reason: Bool.random(using: &generator) ? words(4) : "", printed: name)
      let lines = summary.lines(in: columns, wording)
      #expect(1...3 ~= lines.count)
      #expect(
        lines.allSatisfy { $0.width <= max(1, columns.width) }, "\(lines.map(\.text)) \(columns)")
    }
  }
}
