import Testing

@testable import Cells

/// The table in the trust document, row by row.
struct TextFilterTests {
  @Test(arguments: [
    0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xE0001...0xE0001,
    0xE0020...0xE007F, 0x378...0x379, 0xE000...0xE010, 0xF_FFFE...0x10_0010, 0x10_FFFE...0x10_FFFF,
    0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0x115F...0x1160, 0x3164...0x3164, 0xFFA0...0xFFA0,
    0x2800...0x2800,
  ])
  func aDotStandsFor(scalars: ClosedRange<UInt32>) {
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      #expect(TextFilter.filtered("a\(scalar)b") == "a·b", "\(HiddenScalar(scalar))")
    }
  }

  @Test(arguments: [
    0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x2064,
    0x206A...0x206F, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0100...0xE01EF,
  ])
  func nothingIsSentFor(scalars: ClosedRange<UInt32>) {
    for scalar in scalars.compactMap(Unicode.Scalar.init) {
      #expect(TextFilter.filtered("a\(scalar)b") == "ab", "\(HiddenScalar(scalar))")
    }
  }

  @Test(arguments: [
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),  // Persian: it changes the letters
    ("क्\u{200D}ष", "क्\u{200D}ष"),  // Devanagari: half a letter
    ("می\u{200C}\u{200C}خ", "می\u{200C}خ"),  // once is enough
    ("می\u{200C}", "می"), ("\u{200C}می", "می"), ("می\u{200C} خ", "می خ"),
    ("a\u{200D}b", "ab"), ("絲\u{200C}綢", "絲綢"), ("\u{200D}", ""),
  ])
  func joinersStayBetweenShapedLetters(text: String, shown: String) {
    expectSame(TextFilter.filtered(text), shown)
  }

  @Test func aGlyphKeepsFourMarks() {
    let marks = String(repeating: "\u{301}", count: 10_000)
    expectSame(TextFilter.filtered("e" + marks), "e" + String(repeating: "\u{301}", count: 4))
    #expect(TextFilter.columns(of: "e" + marks + "t") == 2)
  }

  @Test(arguments: [
    ("\u{301}a", "·\u{301}a"), ("\u{202E}\u{301}", "··\u{301}"), ("\n\u{301}", "··\u{301}"),
    ("\u{FE0F}\u{301}", "·\u{301}"), ("🇦\u{200B}\u{FE0F}🏿🏿", "🇦·🏿"), ("\u{1161}", "·"),
    ("a\u{11A8}", "a·"),
  ])
  func aMarkWithoutABaseStandsOnADot(text: String, shown: String) {
    expectSame(TextFilter.filtered(text), shown)
  }

  @Test(arguments: [
    ("\u{1B}[31mred\u{1B}[0m", "·[31mred·[0m"), ("\u{9B}31m", "·31m"), ("a\r\nb", "a··b"),
    ("e\u{202E}cba", "e·cba"), ("👍\u{E0041}", "👍·"), ("a\tb", "a·b"),
  ])
  func noByteOfTheDataDrivesTheTerminal(text: String, shown: String) {
    expectSame(TextFilter.filtered(text), shown)
  }

  @Test func lineFeedsStayOnRequest() {
    #expect(TextFilter.filtered("a\nb\n", keepingNewlines: true) == "a\nb\n")
    expectSame(TextFilter.filtered("a\r\n\u{301}", keepingNewlines: true), "a·\n·\u{301}")
    #expect(TextFilter.filtered("a\nb") == "a·b")
  }

  @Test(arguments: [
    ("", true), (" ", true), ("\u{A0}\u{3000}", true), ("\u{200B}\u{FEFF}\u{200F}", true),
    ("\u{FE0F}", true), ("a", false), ("\u{202E}", false), ("\u{3164}", false), (" \u{301}", false),
  ])
  func knowsWhatNobodySees(text: String, isBlank: Bool) {
    #expect(TextFilter.isBlank(text) == isBlank)
  }

  /// `==` on strings takes canonically equal ones, and CR LF for one: here every scalar counts.
  private func expectSame(_ left: String, _ right: String) {
    #expect(Array(left.unicodeScalars) == Array(right.unicodeScalars))
  }
}

struct ScalarRuleTests {
  @Test func theTableIsInOrder() {
    for (row, next) in zip(ScalarRule.table, ScalarRule.table.dropFirst()) {
      #expect(row.last < next.first)
    }
  }
}
