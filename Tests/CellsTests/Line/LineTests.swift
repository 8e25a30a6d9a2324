import Testing

@testable import Cells

struct LineTests {
  @Test func neighboursInOneStyleAreOneRun() {
    let line = Line("France", .strong) + "" + Line(" 10", .strong) + Line(" guests", .faint)
    #expect(line.runs.map(\.text) == ["France 10", " guests"])
    #expect(line.text == "France 10 guests")
    #expect(line.width == 16)
  }

  @Test(
    arguments: [
      ([], "Lépingle", "........"), ([0..<3], "Lépingle", "mmm....."),
      ([5..<99, -3..<1], "Lépingle", "m....mmm"), ([2..<2], "Lépingle", "........"),
      ([1..<2], "絲綢", "..mm"), ([0..<1], "e\u{301}t", "m."),
    ] as [([Range<Int>], String, String)])
  func rangesAreLit(ranges: [Range<Int>], text: String, styles: String) {
    let line = Line.lit(text, ranges: ranges, base: .strong, lit: .match)
    #expect(line.text == text)
    #expect(letters(line.restyled { $0 == .strong ? .plain : $0 }) == styles)
  }

  private func letters(_ line: Line) -> String {
    line.runs.map { run in
      String(repeating: run.style.letter, count: TextFilter.columns(of: run.text))
    }.joined()
  }
}
