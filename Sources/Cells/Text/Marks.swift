/// The combining marks of one glyph: at most four, which is what a cell of ncurses holds.
package struct Marks: Hashable, Sendable, Sequence {
  /// The most marks a glyph keeps.
  package static let limit = 4

  /// The scalars' values; 0 where there is none, as U+0000 is no mark.
  fileprivate var values = SIMD4<UInt32>()
  /// How many there are, in one byte: cells are many.
  private var used: Int8 = 0

  /// From 0 to `limit`.
  package var count: Int { Int(used) }

  /// Adds a mark; false: there are four already.
  mutating func append(_ mark: Unicode.Scalar) -> Bool {
    guard count < Self.limit else { return false }
    values[count] = mark.value
    used += 1
    return true
  }

  /// Begins with the mark next to the base.
  package func makeIterator() -> Iterator { Iterator(marks: self) }

  /// Gives the first mark, the second, and so on.
  package struct Iterator: IteratorProtocol {
    fileprivate let marks: Marks
    fileprivate var index = 0

    /// The next mark.
    package mutating func next() -> Unicode.Scalar? {
      guard index < marks.count else { return nil }
      defer { index += 1 }
      return Unicode.Scalar(marks.values[index])
    }
  }
}
