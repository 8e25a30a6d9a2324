/// How far a list is scrolled: the first row that is seen, from 0.
struct Scroll: Hashable, Sendable {
  private(set) var offset = 0

  /// Scrolls as little as brings `row` into a window of `height` rows of `count`, one row of what
  /// comes next kept in sight where there is room, and never past the end.
  mutating func reveal(_ row: Int, count: Int, height: Int) {
    let margin = height > 4 ? 1 : 0
    offset = min(offset, max(0, row - margin))
    offset = max(offset, row + margin + 1 - height)
    offset = max(0, min(offset, count - height))
  }
}
