/// The format's keys by their bytes: a small hash table.
struct KeyTable: Sendable {
  /// For each hash the number of a key; `none` where there is no more.
  private var slots = [UInt8](repeating: none, count: size)
  /// The letters of all keys, one after the other, and where each begins; one more for the end.
  private var letters: [UInt8] = []
  private var starts: [Int] = [0]

  static let shared = KeyTable()
  private static let none: UInt8 = 0xFF
  private static let size = 256

  private init() {
    for key in Key.allCases {
      key.letters.withUTF8Buffer { name in
        var slot = Self.hash(name)
        while slots[slot] != Self.none { slot = (slot + 1) % Self.size }
        slots[slot] = UInt8(key.rawValue)
        letters.append(contentsOf: name)
        starts.append(letters.count)
      }
    }
  }

  /// The number of a key; nil for one that is none of the format's, or is written with escapes.
  func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !key.isEmpty else { return nil }
    var slot = Self.hash(key)
    while slots[slot] != Self.none {
      let number = Int(slots[slot])
      if isSame(number, key) { return number }
      slot = (slot + 1) % Self.size
    }
    return nil
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    let (first, last) = (Int(key[0]), Int(key[key.count - 1]))
    return (first &* 31 ^ last &* 113 ^ key.count &* 7) & (size - 1)
  }

  private func isSame(_ number: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == key.count else { return false }
    for place in 0..<key.count where letters[start + place] != key[place] { return false }
    return true
  }
}
