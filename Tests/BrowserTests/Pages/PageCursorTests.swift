import Articles
import Cells
import TestSupport
import Testing

@testable import Browser

/// Pages are written as rows of `L` (a link), `l` (a link's second row) and `.` (text).
@Suite struct PageCursorTests {
  /// Steps (`j k g G`, `d u` half a page, `n p` a page) from the top with four rows in sight, then
  /// the first row seen and the link chosen.
  @Test(
    "Steps in a page",
    arguments: [
      // All in sight: from link to link, and no further.
      ("L.L.", "", 0, 0), ("L.L.", "j", 0, 2), ("L.L.", "jj", 0, 2), ("L.L.", "jk", 0, 0),
      // No links: it scrolls, and stops at the end.
      ("......", "j", 1, nil), ("......", "jjjj", 2, nil), ("......", "jjk", 1, nil),
      ("...", "j", 0, nil), ("", "j", 0, nil),
      // The next link is near: it comes into sight; far: one row on.
      ("L...L...", "j", 1, 4), ("L.....L.", "j", 1, nil), ("L.....L.", "jj", 2, nil),
      ("L.....L.", "jjj", 3, 6), ("L.....L.", "jjjk", 2, nil),
      // All rows of a link come into sight.
      ("L...Ll..", "j", 2, 4), ("LlLl", "j", 0, 2), ("LlLl", "jk", 0, 0),
      // The ends.
      ("L.....L.", "G", 4, 6), ("L.....L.", "Gg", 0, 0), ("......", "G", 2, nil),
      // Pages keep a row of what was seen; a link in sight is chosen.
      ("L.........L", "n", 3, nil), ("L.........L", "nnn", 7, 10), ("L.........L", "nnnp", 4, nil),
      ("L.L.L.L.", "d", 2, 2), ("L.L.L.L.", "ddu", 2, 2), ("L.L.L.L.", "nnnn", 4, 4),
    ] as [(String, String, Int, Int?)])
  func steps(_ rows: String, _ keys: String, _ offset: Int, _ link: Int?) {
    let page = Page(drawn: rows)
    var cursor = PageCursor()
    cursor.settle(in: page, height: 4)
    for key in keys { cursor.move(movement(key), in: page, height: 4) }
    #expect(cursor.offset == offset)
    #expect(cursor.link == link)
  }

  @Test(
    "Choosing a link",
    arguments: [
      ("L....L....", 0, 0, 0), ("L....L....", 5, 4, 5),
      // In the upper half the page is read from its beginning.
      (".L........", 1, 0, 1), ("..L.......", 2, 1, 2),
      // The page ends before.
      ("L........L", 9, 6, 9),
    ])
  func choose(_ rows: String, _ row: Int, _ offset: Int, _ link: Int) {
    var cursor = PageCursor()
    cursor.choose(row, height: 4)
    cursor.settle(in: Page(drawn: rows), height: 4)
    #expect(cursor.offset == offset)
    #expect(cursor.link == link)
  }

  @Test func theChosenLinkIsInSightAndThePageFilled() {
    var generator = SeededGenerator(state: 2)
    for _ in 0..<2000 {
      let page = Page(drawn: randomRows(&generator))
      var cursor = PageCursor()
      for _ in 0..<8 {
        let height = Int.random(in: 0...9, using: &generator)
        let key = "jkgGdunp".randomElement(using: &generator) ?? "j"
        cursor.move(movement(key), in: page, height: height)
        #expect(cursor.offset == 0 || cursor.offset + height <= page.rows.count)
        let sight = cursor.offset..<cursor.offset + max(1, height)
        if let link = cursor.link { #expect(sight.contains(link) && page.links.contains(link)) }
      }
    }
  }

  private func randomRows(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...20, using: &generator)
    return String((0..<count).map { _ in "L...".randomElement(using: &generator) ?? "." })
  }

  private func movement(_ key: Character) -> Movement {
    switch key {
    case "j": .by(1)
    case "k": .by(-1)
    case "g": .toFirst
    case "G": .toLast
    case "d": .halfPages(1)
    case "u": .halfPages(-1)
    case "n": .pages(1)
    default: .pages(-1)
    }
  }
}

extension Page {
  fileprivate init(drawn rows: String) {
    self.init()
    var rest = rows[...]
    while let first = rest.popFirst() {
      let more = rest.prefix { $0 == "l" }.count
      rest = rest.dropFirst(more)
      let text = Line(repeatElement("text", count: more + 1).joined(separator: "\n"))
      append(Paragraph(text: text, target: first == "." ? nil : .network), columns: 80)
    }
  }
}
