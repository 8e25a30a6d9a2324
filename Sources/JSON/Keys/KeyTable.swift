/// Keys by their bytes: a hash table. A key's number is its position among those that the
/// table is made from.
public struct KeyTable: Sendable {
  private let names: [String]
  /// A power of two of them, at most a quarter of them taken.
  private var slots: [Slot]

  /// A key's length and ends, which of a short one are all of it.
  private struct Slot {
    var ends = TextEnds()
    /// Bytes; 0: nothing.
    var length = 0
    var number = 0
  }

  /// The number of keys.
  public var count: Int { names.count }

  /// Makes a table of names that are not empty, each once.
  public init(_ names: [String]) {
    self.names = names
    let bits = Int.bitWidth - (names.count * 4).leadingZeroBitCount
    slots = Array(repeating: Slot(), count: 1 << bits)
    for (number, name) in names.enumerated() {
      var name = name
      name.withUTF8 { put(Slot(ends: TextEnds($0), length: $0.count, number: number)) }
    }
  }

  private mutating func put(_ entry: Slot) {
    var slot = Self.hash(entry.ends) & (slots.count - 1)
    while slots[slot].length != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  /// Returns the number of a key; nil for one that is not here, or is written with escapes.
  public func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let ends = TextEnds(key)
    var slot = Self.hash(ends) & (slots.count - 1)
    while slots[slot].length != 0 {
      let entry = slots[slot]
      if entry.ends == ends, entry.length == key.count, isSame(entry, key) { return entry.number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Compares the bytes that the ends of a long key leave out.
  private func isSame(_ entry: Slot, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    key.count <= TextEnds.longest || names[entry.number].utf8.elementsEqual(key)
  }

  private static func hash(_ ends: TextEnds) -> Int {
    Int(truncatingIfNeeded: ((ends.first ^ ends.last &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
