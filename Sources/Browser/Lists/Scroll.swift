/// The scroll position of a list: the first row that is seen, from 0.
struct Scroll: Hashable, Sendable {
  private(set) var offset = 0

  /// Scrolls as little as brings `row` of `count` into a window of `height` lines, with one row
  /// beyond it in sight where there is room, and never past the end. `lines` returns the number of
  /// lines of a row; it is asked about as many rows as the window has.
  mutating func reveal(
    _ row: Int, count: Int, height: Int, lines: (Int) -> Int = { _ in 1 }
  ) {
    let margin = height > 4 ? 1 : 0
    offset = min(offset, max(0, row - margin))
    offset = max(offset, Self.first(before: min(row + margin, count - 1), height, lines))
    offset = min(offset, row)
    if offset + height > count {
      offset = min(offset, Self.first(before: count - 1, height, lines))
    }
    offset = max(0, offset)
  }

  /// Returns the first of the rows that are in the window when `last` stands at its end.
  private static func first(before last: Int, _ height: Int, _ lines: (Int) -> Int) -> Int {
    guard last >= 0 else { return 0 }
    var first = last
    var room = height - lines(last)
    while first > 0, room > 0 {
      room -= lines(first - 1)
      if room >= 0 { first -= 1 }
    }
    return first
  }
}
