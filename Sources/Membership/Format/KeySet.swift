/// Some of the format's keys: the number of each is a bit.
struct KeySet: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral keys: Key...) {
    for key in keys { insert(key.rawValue) }
  }

  /// Whether the key of that number is in the set; the format's numbers are below 64.
  func contains(_ number: Int) -> Bool {
    number < UInt64.bitWidth && bits & (1 << UInt64(number)) != 0
  }

  mutating func insert(_ number: Int) {
    bits |= 1 << UInt64(number)
  }

  /// The keys that are here and not in another set, in the order of `Key`.
  func subtracting(_ other: KeySet) -> [Key] {
    let rest = bits & ~other.bits
    return rest == 0 ? [] : Key.allCases.filter { rest & (1 << UInt64($0.rawValue)) != 0 }
  }
}
