/// The format's keys by their bytes: a small hash table, made at its first use.
struct KeyTable {
  /// For each hash the number of a key; `none` where there is no more.
  private var slots = [UInt8](repeating: none, count: size)

  private static let none: UInt8 = 0xFF
  private static let size = 256
  private static let shared = KeyTable()

  private init() {
    for key in Key.allCases {
      let letters = UnsafeBufferPointer(
        start: key.letters.utf8Start, count: key.letters.utf8CodeUnitCount)
      var slot = Self.hash(0..<letters.count, in: letters)
      while slots[slot] != Self.none { slot = (slot + 1) % Self.size }
      slots[slot] = UInt8(key.rawValue)
    }
  }

  /// The number of a key; nil for one that is none of the format's, or is written with escapes.
  static func number(of key: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !key.isEmpty else { return nil }
    let slots = shared.slots
    var slot = hash(key, in: bytes)
    while slots[slot] != none {
      let number = Int(slots[slot])
      if let known = Key(rawValue: number), isSame(known.letters, key, bytes) { return number }
      slot = (slot + 1) % size
    }
    return nil
  }

  private static func hash(_ key: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = Int(bytes[key.lowerBound])
    let last = Int(bytes[key.upperBound - 1])
    return (first &* 31 ^ last &* 113 ^ key.count &* 7) & (size - 1)
  }

  private static func isSame(
    _ letters: StaticString, _ key: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard letters.utf8CodeUnitCount == key.count else { return false }
    for place in 0..<key.count where letters.utf8Start[place] != bytes[key.lowerBound + place] {
      return false
    }
    return true
  }
}
