import Testing

@testable import Cells

struct SizeTests {
  @Test(arguments: [
    ("120x36", Size(120, 36)), ("0x0", Size(0, 0)), ("1000x1000", Size(1000, 1000)),
  ])
  func readsColumnsAndRows(text: String, size: Size) {
    #expect(Size(text) == size)
    #expect(size.description == text)
  }

  @Test(arguments: [
    "", "x", "80", "80x", "x24", "80x24x2", "+80x24", "-1x2", "80X24", "1001x1", "８0x24", " 8x2",
    "80x24\n", "99999999999999999999x1",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Size(text) == nil)
  }
}

struct RectTests {
  let block = Rect(2, 1, 4, 3)

  @Test func knowsItsEdges() {
    #expect(block.maxX == 6 && block.maxY == 4)
    #expect(block.contains(Point(2, 1)) && block.contains(Point(5, 3)))
    #expect(!block.contains(Point(6, 3)) && !block.contains(Point(1, 1)))
  }

  @Test(arguments: [
    (1, Rect(3, 2, 2, 1)), (2, Rect(4, 3, 0, 0)), (9, Rect(11, 10, 0, 0)), (0, Rect(2, 1, 4, 3)),
  ])
  func insetsNeverBelowNothing(margin: Int, expected: Rect) {
    #expect(block.inset(by: margin) == expected)
  }

  @Test(arguments: [
    (Rect(0, 0, 3, 2), Rect(2, 1, 1, 1)), (Rect(-5, -5, 99, 99), Rect(2, 1, 4, 3)),
  ])
  func meets(other: Rect, expected: Rect) {
    #expect(block.intersection(other) == expected)
    #expect(other.intersection(block) == expected)
  }

  @Test(arguments: [Rect(6, 1, 4, 3), Rect(-9, 0, 2, 2), Rect(3, 2, 0, 0), Rect(3, 2, -4, 5)])
  func doesNotMeet(other: Rect) {
    #expect(block.intersection(other).isEmpty)
  }
}
