import Testing

@testable import Cells

/// What is shown of a text, glyph by glyph, and the columns it takes.
struct ColumnsTests {
  @Test(arguments: [
    ("", 0, []),
    ("Lyon", 4, ["L", "y", "o", "n"]),
    ("Lépingle", 8, ["L", "é", "p", "i", "n", "g", "l", "e"]),
    ("絲綢", 4, ["絲", "綢"]),
    ("e\u{301}t", 2, ["e\u{301}", "t"]),
    ("ﾊﾟ", 2, ["ﾊ", "ﾟ"]),
  ])
  func letters(text: String, columns: Int, glyphs: [String]) {
    expect(text, columns, glyphs)
  }

  @Test(arguments: [
    ("한국", 4, ["한", "국"]),
    ("\u{1112}\u{1161}\u{11AB}", 2, ["\u{1112}\u{1161}\u{11AB}"]),
    ("\u{1100}\u{1100}\u{1161}", 4, ["\u{1100}", "\u{1100}\u{1161}"]),
    ("ไทยกำ", 5, ["ไ", "ท", "ย", "ก", "\u{E33}"]),
    ("ที่", 1, ["ที่"]),
    ("का", 2, ["क", "\u{93E}"]),
    ("क्ष", 2, ["क\u{94D}", "ष"]),
    ("\u{600}1", 2, ["\u{600}", "1"]),
  ])
  func noLetterOfAClusterIsDropped(text: String, columns: Int, glyphs: [String]) {
    expect(text, columns, glyphs)
  }

  @Test(arguments: [
    ("👩", 2, ["👩"]),
    ("👨‍👩‍👧!", 3, ["👨", "!"]),
    ("👍🏽", 2, ["👍"]),
    ("🏃‍♀️", 2, ["🏃"]),
    ("❤️", 1, ["\u{2764}"]),
    ("1️⃣", 1, ["1\u{20E3}"]),
    ("🇫🇷", 2, ["\u{1F1EB}", "\u{1F1F7}"]),
    ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2, ["🏴"]),
  ])
  func anEmojiSequenceShowsItsFirstScalar(text: String, columns: Int, glyphs: [String]) {
    expect(text, columns, glyphs)
  }

  private func expect(_ text: String, _ columns: Int, _ glyphs: [String]) {
    let scalars = TextFilter.glyphs(of: text).map { Array($0.text.unicodeScalars) }
    #expect(scalars == glyphs.map { Array($0.unicodeScalars) })
    #expect(TextFilter.columns(of: text) == columns)
  }
}
