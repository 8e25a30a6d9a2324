/// A syllable in Latin letters, of eight at the most, without memory of its own.
package struct Syllable: Hashable, Sendable, RandomAccessCollection {
  /// The letters, the first in the lowest byte; zeros behind them.
  package let letters: UInt64

  /// The number of letters, from 0 to 8.
  package var count: Int { 8 - letters.leadingZeroBitCount / 8 }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(place: Int) -> UInt8 {
    precondition(place < 8)
    return UInt8(truncatingIfNeeded: letters >> (8 * place))
  }
}
