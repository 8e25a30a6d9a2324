import Articles
import Cells
import Phrases
import Testing

@testable import Browser
@testable import Membership

/// Of a page that may have millions of rows no more is laid out than may soon be seen.
@Suite struct LongPageTests {
  private static let size = Size(80, 24)

  /// A roll of one person with a note of that many words, who leads nothing.
  private static func roll(words: Int, orientations: Int = 0) throws -> Roll {
    let note = (0..<words).map { "word\($0)" }.joined(separator: " ")
    return try roll(note: note, orientations: orientations)
  }

  private static func roll(note: String, orientations: Int = 0) throws -> Roll {
    let aims = (0..<orientations).map {
      #"{"id": "o\#($0)", "number": \#($0), "title": "T\#($0)"}"#
    }
    let text = #"""
      {"version": 1, "network": {"name": "Fictional"},
       "delegates": [{"id": "a", "name": "Sample", "note": "\#(note)"}],
       "orientations": [\#(aims.joined(separator: ","))]}
      """#
    return try Roll(json: Array(text.utf8))
  }

  private func browser(_ roll: Roll, _ keys: String) throws -> Session {
    var browser = ScriptedBrowser(
      Session(size: Self.size, glyphs: .ascii), read: { .loaded(roll) })
    browser.press(try Key.parse(keys))
    return browser.session
  }

  private func page(_ session: Session) throws -> Page {
    try #require(session.browsing?.details?.page)
  }

  @Test func `a long note is laid out as far as it may soon be seen`() throws {
    let roll = try Self.roll(words: 100_000)
    let page = try page(browser(roll, "<enter>"))
    #expect(!page.isWhole && page.rows.count > 100 && page.rows.count < 5_000)
    #expect(try browser(roll, "<enter>j").frame.text.contains(" row 2 "))
  }

  @Test func `scrolling lays out more, and the same`() throws {
    let roll = try Self.roll(words: 30_000)
    let whole = roll.page(about: .delegate(Reference(0)), width: 60)
    #expect(whole.isWhole)
    for room in [1000, 1001, 5000, 100_000] {
      let part = roll.page(about: .delegate(Reference(0)), width: 60, room: room)
      #expect(!part.isWhole && part.rows.count > room / 100)
      // The last rows end where the room does.
      #expect(whole.rows.prefix(part.rows.count - 2).elementsEqual(part.rows.dropLast(2)))
    }
    let steps = String(repeating: "<pgdn>", count: 200)
    let scrolled = try browser(roll, "<enter>" + steps)
    let offset = try #require(scrolled.browsing?.location.page.offset)
    #expect(offset > 2_000)
    #expect(try page(scrolled).rows.count >= offset + 3 * 20)
  }

  /// Wherever a page is broken off, with a label beside the text or above it.
  @Test(arguments: [20, 60]) func `what was cut is laid out anew, and once`(width: Int) throws {
    let roll = try Self.roll(
      note: "ab\u{200B}c\u{2028}d\u{E000}e " + String(repeating: "f ", count: 90))
    let article = Wording(roll).article(about: .delegate(Reference(0)))
    let whole = Page(article, width: width, .english)
    #expect(whole.text.contains("Contains"))
    for room in 1...whole.text.utf8.count {
      var layout = PageLayout(article, width: width, .english)
      layout.layOut(letters: room)
      layout.layOut(letters: .max)
      #expect(layout.page == whole, "\(room)")
    }
  }

  @Test func `its end is reached at once, and then its beginning`() throws {
    let roll = try Self.roll(words: 30_000)
    let end = try browser(roll, "<enter>G")
    #expect(try page(end).isWhole)
    #expect(end.frame.text.contains("word29999") && end.frame.text.contains("100 %"))
    #expect(try browser(roll, "<enter>Gg").frame.text.contains("word0 word1"))
  }

  @Test func `the board opens at an orientation far down`() throws {
    let roll = try Self.roll(words: 1, orientations: 5_000)
    #expect(try !page(browser(roll, "3<enter>")).isWhole)
    let board = try browser(roll, "3G<enter>")
    #expect(board.frame.text.contains("4999  T4999"))
    let link = try #require(board.browsing?.location.page.link)
    #expect(try page(board).rows[link].target == .orientation(Reference(4999)))
  }

  @Test func `the board as text is whole`() throws {
    let text = try Self.roll(words: 1, orientations: 5_000).wording.boardText(width: 80)
    #expect(text.hasPrefix("Orientation leaders\n5,000 orientations;"))
    #expect(text.contains("4999  T4999"))
  }
}
