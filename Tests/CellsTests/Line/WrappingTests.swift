import TestSupport
import Testing

@testable import Cells

struct WrappingTests {
  @Test(arguments: [
    ("", 9, []), ("Lyon", 9, ["Lyon"]), ("silk cities", 6, ["silk", "cities"]),
    ("silk cities", 11, ["silk cities"]), ("silk  cities", 11, ["silk", "cities"]),
    ("a  b", 4, ["a  b"]), ("  a", 4, ["  a"]), ("a ", 1, ["a"]), (" ", 3, [""]),
    ("metropoles", 4, ["metr", "opol", "es"]),
    ("the metropoles", 4, ["the", "metr", "opol", "es"]),
    ("one\ntwo\r\n\nthree", 9, ["one", "two", "", "three"]), ("a\n", 9, ["a"]), ("\n", 9, [""]),
    ("a\u{A0}b c", 4, ["a\u{A0}b", "c"]),
  ])
  func wordsAreKeptWhole(text: String, columns: Int, lines: [String]) {
    #expect(Line(text).wrapped(to: columns).map(\.text) == lines)
  }

  @Test(arguments: [
    ("國際絲綢聯盟", 6, ["國際絲", "綢聯盟"]), ("國際絲綢聯盟", 5, ["國際", "絲綢", "聯盟"]),
    ("國際，絲綢", 4, ["國", "際，", "絲綢"]), ("國際「絲綢」", 6, ["國際", "「絲", "綢」"]),
    ("Lyon里昂", 6, ["Lyon里", "昂"]), ("絲綢", 1, ["絲", "綢"]),
    ("きぬ、いと」", 4, ["き", "ぬ、", "い", "と」"]), ("한국어 비단", 6, ["한국어", "비단"]),
    ("Жук жук", 4, ["Жук", "жук"]), ("سلام سلام", 5, ["سلام", "سلام"]),
  ])
  func chineseIsBrokenBetweenIdeographs(text: String, columns: Int, lines: [String]) {
    #expect(Line(text).wrapped(to: columns).map(\.text) == lines)
  }

  @Test(arguments: [
    ("silk cities", 8, 2, ["silk", "  cities"]), ("metropoles", 5, 2, ["metro", "  pol", "  es"]),
    ("ab cd", 2, 9, ["ab", " c", " d"]), ("a\nb", 5, 2, ["a", "  b"]),
    ("a\n\nb", 5, 2, ["a", "", "  b"]),
  ])
  func furtherLinesAreIndented(text: String, columns: Int, indent: Int, lines: [String]) {
    #expect(Line(text).wrapped(to: columns, indent: indent).map(\.text) == lines)
  }

  @Test func stylesAreKept() {
    let line = Line("silk ", .strong) + Line("cities", .match)
    #expect(line.wrapped(to: 6) == [Line("silk", .strong), Line("cities", .match)])
  }

  /// A cluster that is wider than the line stands on a line of its own: it cannot be broken.
  @Test func anyTextFitsAndNoLetterIsLost() {
    var generator = SeededGenerator(state: 2)
    for _ in 0..<2000 {
      let text = randomText(&generator)
      let columns = Int.random(in: 2...20, using: &generator)
      let lines = Line(text).wrapped(to: columns)
      #expect(lines.isEmpty == text.isEmpty)
      #expect(lines.allSatisfy { $0.width <= columns || $0.text.count == 1 })
      #expect(letters(lines.map(\.text).joined()) == letters(text))
    }
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !" \u{3000}\r\n".unicodeScalars.contains($0) }
  }
}
