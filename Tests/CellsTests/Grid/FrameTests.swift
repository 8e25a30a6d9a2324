import TestSupport
import Testing

@testable import Cells

struct FrameTests {
  @Test(arguments: [
    ("絲綢", 0, 6, "絲綢"), ("絲綢", 3, 6, "   絲…"), ("Lyon", 4, 6, "    L…"), ("Lyon", 6, 6, ""),
    ("Lyon", -2, 6, "on"), ("絲綢", -1, 6, " 綢"), ("絲綢", -2, 6, "綢"), ("絲綢", 5, 6, "     …"),
    ("Lyon", -9, 6, ""), ("Lyon", 0, 0, ""),
  ])
  func theFrameClipsOnBothSides(text: String, x: Int, columns: Int, expected: String) {
    var frame = Frame(size: Size(columns, 1))
    frame.write(text, at: Point(x, 0))
    #expect(frame.text == expected)
  }

  @Test(arguments: [
    ("Lyon", 9, 4, "Lyon"), ("Lyon", 3, 3, "Ly…"), ("絲綢", 2, 1, "…"), ("絲", 1, 1, "…"),
    ("a\u{200B}", 1, 1, "a"), ("Lyon", 0, 0, ""), ("Lyon", -3, 0, ""),
  ])
  func theColumnsTakenAreTold(text: String, width: Int, taken: Int, expected: String) {
    var frame = Frame(size: Size(10, 1))
    #expect(frame.write(text, at: Point(0, 0), width: width) == taken)
    #expect(frame.text == expected)
  }

  @Test(arguments: [Point(0, -1), Point(0, 2), Point(99, 0), Point(.min / 2, 0)])
  func whatLiesOutsideIsLeftOut(point: Point) {
    var frame = Frame(size: Size(4, 2))
    frame.write("ab", at: point)
    #expect(frame == Frame(size: Size(4, 2)))
  }

  @Test(arguments: [Size(0, 0), Size(-3, 5), Size(5, 0)])
  func anEmptyFrameTakesEverything(size: Size) {
    var frame = Frame(size: size)
    frame.write("絲綢", at: Point(0, 0))
    frame.fill(Rect(0, 0, 9, 9))
    frame.restyle(Rect(-1, -1, 9, 9)) { $0.selected() }
    #expect(frame.text.allSatisfy { $0 == "\n" })
  }

  @Test func stylesHaveTheShapeOfTheText() {
    var frame = Frame(size: Size(8, 3))
    frame.write(Line("絲", .strong) + Line(" ab", .match), at: Point(0, 0))
    frame.restyle(Rect(0, 1, 3, 1)) { $0.selected() }
    #expect(frame.text == "絲 ab\n\n")
    #expect(frame.styles == "ssmmm\n###\n")
  }

  @Test func rowsAreCells() {
    var frame = Frame(size: Size(3, 2))
    frame.write("絲a", at: Point(0, 1))
    #expect(frame.row(1).map(\.text) == ["絲", "", "a"])
    #expect(frame.rows.map { $0.map(\.isRightHalf) }.last == [false, true, false])
    #expect(frame[2, 1].text == "a")
    #expect(frame[3, 1].isBlank && frame[-1, 0].isBlank)
  }

  /// A few cells that stay are in a run; a run begins with a glyph, never in the middle of one.
  @Test(
    "Runs of cells that differ",
    arguments: [
      ("", "", []), ("", "ab", [0..<2]), ("ab", "ab", []), ("abc", "abd", [2..<3]),
      ("", "a    b", [0..<6]), ("", "a     b", [0..<1, 6..<7]), ("a     b", "", [0..<1, 6..<7]),
      ("絲a", "国a", [0..<1]), ("絲", "ab", [0..<2]), ("ab", "絲", [0..<2]),
      ("a絲", "絲a", [0..<3]), ("", "         絲", [9..<10]),
    ])
  func changes(_ before: String, _ after: String, _ expected: [Range<Int>]) {
    func frame(_ text: String) -> Frame {
      var frame = Frame(size: Size(10, 2))
      frame.write(text, at: Point(0, 1))
      return frame
    }
    var runs: [Range<Int>] = []
    frame(after).forEachChange(inRow: 1, since: before.isEmpty ? nil : frame(before)) {
      runs.append($0)
    }
    #expect(runs == expected)
  }

  /// Drawing the runs over what was there gives what is there.
  @Test func changesAreAllThatDiffers() {
    var generator = SeededGenerator(state: 12)
    var before: Frame?
    for _ in 0..<300 {
      var frame = Frame(size: Size(12, 1))
      for _ in 0..<3 {
        let text = ["絲", "a", "bc", " ", "e\u{301}"].randomElement(using: &generator) ?? ""
        let style: Style = Bool.random(using: &generator) ? .match : .plain
        frame.write(text, at: Point(.random(in: 0..<12, using: &generator), 0), style: style)
      }
      var cells = before.map { Array($0.row(0)) } ?? Array(Frame(size: Size(12, 1)).row(0))
      frame.forEachChange(inRow: 0, since: before) { columns in
        #expect(!frame[columns.lowerBound, 0].isRightHalf)
        cells.replaceSubrange(columns, with: frame.row(0, columns))
      }
      #expect(cells == Array(frame.row(0)))
      before = frame
    }
  }
}
