/// The format's keys by their bytes: a small hash table.
struct KeyTable: Sendable {
  private var slots = [Slot](repeating: Slot(), count: size)

  /// A key: its length and its ends, which together are all of it.
  private struct Slot {
    var ends = TextEnds()
    /// Bytes; 0: nothing.
    var length: UInt8 = 0
    var number: UInt8 = 0
  }

  static let shared = KeyTable()
  private static let size = 256

  private init() {
    for key in Key.allCases {
      key.letters.withUTF8Buffer { name in
        precondition(name.count <= TextEnds.longest)
        let ends = TextEnds(name)
        var slot = Self.hash(ends)
        while slots[slot].length != 0 { slot = (slot + 1) % Self.size }
        slots[slot] = Slot(ends: ends, length: UInt8(name.count), number: UInt8(key.rawValue))
      }
    }
  }

  /// The number of a key; nil for one that is none of the format's, or is written with escapes.
  func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    guard 1...TextEnds.longest ~= key.count else { return nil }
    let ends = TextEnds(key)
    var slot = Self.hash(ends)
    while slots[slot].length != 0 {
      let entry = slots[slot]
      if entry.ends == ends, entry.length == key.count { return Int(entry.number) }
      slot = (slot + 1) % Self.size
    }
    return nil
  }

  private static func hash(_ ends: TextEnds) -> Int {
    Int(truncatingIfNeeded: ((ends.first ^ ends.last &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
