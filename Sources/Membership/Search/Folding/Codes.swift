/// A few letters, as codes of `Sounds`: eight at the most, in a number and without memory of their
/// own. Texts of such letters that are longer are not known here.
struct Codes: Hashable, Sendable, RandomAccessCollection {
  /// The first in the lowest byte; zeros behind the last.
  let number: UInt64

  /// No letter.
  static let none = Codes(number: 0)

  init(number: UInt64) {
    self.number = number
  }

  init(_ letters: some Sequence<UInt8>) {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    for letter in letters.prefix(8) {
      number |= UInt64(letter) << shift
      shift += 8
    }
    self.number = number
  }

  init(_ text: some StringProtocol) {
    self.init(text.utf8)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { 8 - number.leadingZeroBitCount / 8 }

  subscript(place: Int) -> UInt8 {
    @inline(__always) get { UInt8(truncatingIfNeeded: number >> UInt64(8 * place)) }
  }

  /// Tells if these letters begin with all of another row.
  func starts(with other: Codes) -> Bool {
    number & other.mask == other.number
  }

  /// Returns the letters behind the first ones.
  func dropping(_ count: Int) -> Codes {
    count == 8 ? Codes(number: 0) : Codes(number: number >> UInt64(8 * count))
  }

  /// Returns these letters and others behind them.
  func joined(to next: Codes) -> Codes {
    count == 8 ? self : Codes(number: number | next.number << UInt64(8 * count))
  }

  /// All bits of its letters.
  private var mask: UInt64 { count == 8 ? .max : 1 << UInt64(8 * count) - 1 }
}
