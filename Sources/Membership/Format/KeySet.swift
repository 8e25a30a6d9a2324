/// Some of the format's keys: the number of each is a bit.
struct KeySet: ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  /// How many keys the format may have.
  static let capacity = UInt128.bitWidth

  init(arrayLiteral keys: Key...) {
    for key in keys { insert(key.rawValue) }
  }

  /// Tells whether the key of a number is in the set.
  func contains(_ number: Int) -> Bool {
    bits & Self.bit(number) != 0
  }

  mutating func insert(_ number: Int) {
    bits |= Self.bit(number)
  }

  /// The keys that are here and not in another set, in the order of `Key`.
  func subtracting(_ other: KeySet) -> [Key] {
    let rest = bits & ~other.bits
    return rest == 0 ? [] : Key.allCases.filter { rest & Self.bit($0.rawValue) != 0 }
  }

  /// The bit of a number, which is one of the format's.
  private static func bit(_ number: Int) -> UInt128 {
    1 &<< UInt128(truncatingIfNeeded: number)
  }
}
