/// The combining marks of one glyph: at most four, which is what a cell of ncurses holds.
///
/// In twelve bytes: cells are many, and a screen of them is made, compared and let go with every
/// key.
package struct Marks: Hashable, Sendable, Sequence {
  /// The most marks a glyph keeps.
  package static let limit = 4

  /// Three marks, 21 bits each, the first lowest; 0 where there is none, as U+0000 is no mark.
  private var firstThree: UInt64 = 0
  /// The fourth mark, or 0.
  private var fourth: UInt32 = 0

  /// The bits of a scalar: Unicode has fewer than 2^21.
  private static let bits = 21

  /// The number of marks, from 0 to `limit`.
  package var count: Int {
    guard fourth == 0 else { return Self.limit }
    return (UInt64.bitWidth - firstThree.leadingZeroBitCount + Self.bits - 1) / Self.bits
  }

  /// True where nothing stands on the base.
  package var isEmpty: Bool { firstThree == 0 }

  /// Adds a mark; false: there are four already.
  mutating func append(_ mark: Unicode.Scalar) -> Bool {
    switch count {
    case Self.limit: return false
    case Self.limit - 1: fourth = mark.value
    case let count: firstThree |= UInt64(mark.value) << (count * Self.bits)
    }
    return true
  }

  /// Begins with the mark next to the base.
  package func makeIterator() -> Iterator { Iterator(marks: self) }

  fileprivate subscript(index: Int) -> UInt32 {
    index < 3 ? UInt32(firstThree >> (index * Self.bits) & (1 << Self.bits - 1)) : fourth
  }

  /// Gives the first mark, the second, and so on.
  package struct Iterator: IteratorProtocol {
    fileprivate let marks: Marks
    fileprivate var index = 0

    /// Returns the next mark.
    package mutating func next() -> Unicode.Scalar? {
      guard index < marks.count else { return nil }
      defer { index += 1 }
      return Unicode.Scalar(marks[index])
    }
  }
}
