/// Strings, each once, in the order in which they came: a hash table over one run of bytes.
///
/// Hashes are seeded at random, so that no file can be made whose strings all fall together.
public struct StringTable: Sendable {
  @usableFromInline var letters: [UInt8] = []
  /// For each string, its end in `letters`, where the next begins.
  private var ends: [UInt32] = []
  /// A power of two of them, at most half of them taken.
  private var slots = [Slot](repeating: Slot(), count: 16)

  /// A string's number, and enough of its hash to pass over nearly all others.
  private struct Slot {
    var hash: UInt32 = 0
    /// Counted from 1; 0: nothing.
    var number: UInt32 = 0
  }

  private static let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// An empty table.
  public init() {}

  /// The number of strings.
  public var count: Int { ends.count }

  /// Returns the index of a string; nil when it is not there.
  public func index(of string: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: string, Self.hash(string))].number
    return number == 0 ? nil : Int(number) - 1
  }

  /// Adds a string at the end. Returns false, and adds nothing, when it is there already.
  public mutating func insert(_ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = Self.hash(string)
    let slot = slot(of: string, hash)
    guard slots[slot].number == 0 else { return false }
    letters.append(contentsOf: string)
    ends.append(UInt32(letters.count))
    slots[slot] = Slot(hash: hash, number: UInt32(count))
    if count * 2 > slots.count { grow() }
    return true
  }

  /// Adds all strings of another table, in their order. Returns false, and adds nothing, when one
  /// of them is there already. Hashes are used again.
  public mutating func join(_ other: StringTable) -> Bool {
    let isKnown = other.letters.withUnsafeBufferPointer { letters in
      other.slots.contains { $0.number != 0 && holds($0, other, letters) }
    }
    if isKnown { return false }
    let (known, start) = (UInt32(count), UInt32(letters.count))
    letters += other.letters
    ends += other.ends.map { $0 + start }
    while count * 2 > slots.count { grow() }
    for entry in other.slots where entry.number != 0 {
      put(Slot(hash: entry.hash, number: entry.number + known))
    }
    return true
  }

  /// Lends the bytes of the string at an index.
  @inlinable
  public func withLetters<Result>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    letters.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: index)])) }
  }

  /// All strings, in order. Made anew each time: for suggestions only.
  public var strings: [String] {
    (0..<count).map { String(decoding: letters[range(of: $0)], as: UTF8.self) }
  }
}

extension StringTable {
  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    swap(&slots, &larger)
    for entry in larger where entry.number != 0 { put(entry) }
  }

  /// Puts in an entry that is not there.
  private mutating func put(_ entry: Slot) {
    var slot = Int(entry.hash) & (slots.count - 1)
    while slots[slot].number != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  /// Tells if a string is here that a slot of another table is of.
  private func holds(
    _ entry: Slot, _ other: StringTable, _ letters: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let string = UnsafeBufferPointer(rebasing: letters[other.range(of: Int(entry.number) - 1)])
    return slots[slot(of: string, entry.hash)].number != 0
  }

  /// Returns the slot of a string: the one that it has, or would have.
  private func slot(of string: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].number != 0 {
      if slots[slot].hash == hash, isSame(Int(slots[slot].number) - 1, string) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  @usableFromInline
  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  private func isSame(_ index: Int, _ string: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: index)
    guard range.count == string.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      for step in 0..<string.count where letters[range.lowerBound + step] != string[step] {
        return false
      }
      return true
    }
  }

  /// Returns the hash of a string. Eight bytes at a time are multiplied into the seed, and both
  /// halves of the product kept. The last eight may be some of those before them.
  private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(string)
    let ends = TextEnds(string)
    var hash = mixed(seed ^ UInt64(string.count), ends.first)
    if string.count <= 8 { return folded(hash) }
    for start in stride(from: 8, to: string.count - 8, by: 8) {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    return folded(mixed(hash, ends.last))
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  private static func folded(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
