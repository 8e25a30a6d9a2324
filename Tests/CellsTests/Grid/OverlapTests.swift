import TestSupport
import Testing

@testable import Cells

/// Wide glyphs that something is written over; the frame begins as `絲綢路` in six columns.
struct OverlapTests {
  @Test(arguments: [
    ("a", 0, "a 綢路"), ("a", 1, " a綢路"), ("a", 5, "絲綢 a"), ("ab", 1, " ab 路"),
    ("字", 0, "字綢路"), ("字", 1, " 字 路"), ("字", 3, "絲 字"), ("字", -1, "  綢路"),
    ("e\u{301}", 2, "絲e\u{301} 路"),
  ])
  func theOtherHalfBecomesABlank(text: String, x: Int, expected: String) {
    var frame = silkRoad()
    frame.write(text, at: Point(x, 0))
    #expect(frame.text == expected)
    #expect(isWhole(frame))
  }

  @Test(arguments: [
    (1, 1, "  綢路"), (2, 2, "絲  路"), (1, 2, "    路"), (3, 9, "絲"), (-4, 5, "  綢路"), (2, 0, "絲綢路"),
  ])
  func soItDoesUnderABlock(x: Int, width: Int, expected: String) {
    var frame = silkRoad()
    frame.fill(Rect(x, 0, width, 1), style: .border)
    #expect(frame.text == expected)
    #expect(isWhole(frame))
  }

  @Test(arguments: [(0, 1, "SS...."), (1, 1, "......"), (1, 2, "..SS.."), (0, 6, "SSSSSS")])
  func aWideGlyphIsSelectedAsAWhole(x: Int, width: Int, styles: String) {
    var frame = silkRoad()
    frame.restyle(Rect(x, 0, width, 1)) { _ in .strong.selected() }
    #expect(frame.styles.padded(to: 6) == styles)
  }

  @Test func anyWritingLeavesGlyphsWhole() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<300 {
      var frame = Frame(size: Size(.random(in: 0...12, using: &generator), 2))
      for _ in 0..<12 {
        let point = Point(
          .random(in: -3...12, using: &generator), .random(in: 0...1, using: &generator))
        frame.write(
          randomText(&generator), at: point, width: .random(in: -1...9, using: &generator))
        frame.fill(Rect(point.x + 2, point.y, .random(in: 0...2, using: &generator), 1))
      }
      #expect(isWhole(frame))
    }
  }

  private func silkRoad() -> Frame {
    var frame = Frame(size: Size(6, 1))
    frame.write("絲綢路", at: Point(0, 0))
    return frame
  }

  /// Whether every wide glyph is followed by its right half in the same style, and nothing else is.
  private func isWhole(_ frame: Frame) -> Bool {
    frame.rows.allSatisfy { row in
      row.indices.allSatisfy { index in
        let isWide = row[index].glyph?.width == 2
        let next = index + 1 < row.endIndex ? row[index + 1] : nil
        return isWide == (next?.isRightHalf ?? false)
          && (!isWide || next?.style == row[index].style)
      } && row.first?.isRightHalf != true
    }
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String {
    self + String(repeating: ".", count: count - self.count)
  }
}
