import TestSupport
import Testing

@testable import Browser

@Suite struct ScrollTests {
  /// Rows to be revealed one after the other in a list of 20, and the first row seen then.
  @Test(
    "As little as needed, one row to spare",
    arguments: [
      ([0], 8, 0), ([6], 8, 0), ([7], 8, 1), ([19], 8, 12), ([18], 8, 12),
      ([19, 13], 8, 12), ([19, 12], 8, 11), ([19, 0], 8, 0), ([10, 4], 8, 3),
      // In four rows and fewer there is none to spare.
      ([3], 4, 0), ([4], 4, 1), ([10, 7], 4, 7), ([5], 1, 5), ([5, 6, 5], 1, 5),
      // More room than rows.
      ([19], 30, 0), ([0], 20, 0),
    ])
  func offset(_ rows: [Int], _ height: Int, _ offset: Int) {
    var scroll = Scroll()
    for row in rows { scroll.reveal(row, count: 20, height: height) }
    #expect(scroll.offset == offset)
  }

  @Test func theRowIsAlwaysInSight() {
    var generator = SeededGenerator(state: 1)
    var scroll = Scroll()
    for _ in 0..<5000 {
      let count = Int.random(in: 1...30, using: &generator)
      let row = Int.random(in: 0..<count, using: &generator)
      let height = Int.random(in: 1...12, using: &generator)
      scroll.reveal(row, count: count, height: height)
      #expect((scroll.offset..<scroll.offset + height).contains(row))
      #expect(scroll.offset == 0 || scroll.offset + height <= count)
    }
  }

  /// Rows of one to three lines: it is the row that is brought into sight, whole where it can be.
  @Test func rowsOfSeveralLinesAreSeenWhole() {
    var generator = SeededGenerator(state: 2)
    var scroll = Scroll()
    for _ in 0..<5000 {
      let lines = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        Int.random(in: 1...3, using: &generator)
      }
      let row = Int.random(in: lines.indices, using: &generator)
      let height = Int.random(in: 1...12, using: &generator)
      var asked = Set<Int>()
      scroll.reveal(row, count: lines.count, height: height) {
        asked.insert($0)
        return lines[$0]
      }
      let seen = lines[scroll.offset...row].reduce(0, +)
      #expect(scroll.offset == row || seen <= height)
      // No room is left at the end that the row before could have.
      let all = lines[scroll.offset...].reduce(0, +)
      #expect(scroll.offset == 0 || all + lines[scroll.offset - 1] > height)
      #expect(asked.count <= 2 * height + 4)
    }
  }

  @Test func aPaneWithoutRowsScrollsNowhereOdd() {
    var scroll = Scroll()
    scroll.reveal(5, count: 10, height: 0)
    #expect((0...10).contains(scroll.offset))
  }
}
