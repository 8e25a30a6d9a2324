/// The ids of one list, and where their entries stand: a hash table over one run of bytes.
///
/// Hashes are seeded at random, so that no file can be made whose ids all fall together.
struct IdentifierTable: Sendable {
  private var letters: [UInt8] = []
  /// Where each id ends in `letters`, and the next begins.
  private var ends: [UInt32] = []
  /// A power of two of them, at most half of them taken.
  private var slots = [Slot](repeating: Slot(), count: 16)

  /// A place, and enough of its id's hash to pass over nearly all others.
  private struct Slot {
    var hash: UInt32 = 0
    /// Counted from 1; 0: nothing.
    var place: UInt32 = 0
  }

  private static let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// How many ids there are.
  var count: Int { ends.count }

  /// The place of an id; nil when it is not there.
  func place(of id: UnsafeBufferPointer<UInt8>) -> Int? {
    let place = slots[slot(of: id, Self.hash(id))].place
    return place == 0 ? nil : Int(place) - 1
  }

  /// Adds an id at the next place; false, and nothing is added, when it is there already.
  mutating func insert(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let hash = Self.hash(id)
    let slot = slot(of: id, hash)
    guard slots[slot].place == 0 else { return false }
    letters.append(contentsOf: id)
    ends.append(UInt32(letters.count))
    slots[slot] = Slot(hash: hash, place: UInt32(count))
    if count * 2 > slots.count { grow() }
    return true
  }

  /// Adds all ids of another table, in their order; false, and nothing is added, when one of them is
  /// there already. Hashes are used again.
  mutating func join(_ other: IdentifierTable) -> Bool {
    let isKnown = other.letters.withUnsafeBufferPointer { letters in
      other.slots.contains { $0.place != 0 && holds($0, other, letters) }
    }
    if isKnown { return false }
    let (known, start) = (UInt32(count), UInt32(letters.count))
    letters += other.letters
    ends += other.ends.map { $0 + start }
    while count * 2 > slots.count { grow() }
    for entry in other.slots where entry.place != 0 {
      put(Slot(hash: entry.hash, place: entry.place + known))
    }
    return true
  }

  /// Lends the bytes of the id at a place.
  func withLetters<Result>(
    of place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    letters.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: place)])) }
  }

  /// Every id, in order. Makes strings: for suggestions only.
  var ids: [String] {
    (0..<count).map { String(decoding: letters[range(of: $0)], as: UTF8.self) }
  }
}

extension IdentifierTable {
  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    swap(&slots, &larger)
    for entry in larger where entry.place != 0 { put(entry) }
  }

  /// Puts in what is not there.
  private mutating func put(_ entry: Slot) {
    var slot = Int(entry.hash) & (slots.count - 1)
    while slots[slot].place != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  /// Whether an id is here that a slot of another table is of.
  private func holds(
    _ entry: Slot, _ other: IdentifierTable, _ letters: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let id = UnsafeBufferPointer(rebasing: letters[other.range(of: Int(entry.place) - 1)])
    return slots[slot(of: id, entry.hash)].place != 0
  }

  /// Where an id is, or would be.
  private func slot(of id: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].place != 0 {
      if slots[slot].hash == hash, isSame(Int(slots[slot].place) - 1, id) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func range(of place: Int) -> Range<Int> {
    (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
  }

  private func isSame(_ place: Int, _ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: place)
    guard range.count == id.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      for step in 0..<id.count where letters[range.lowerBound + step] != id[step] { return false }
      return true
    }
  }

  /// Eight bytes at a time are multiplied into the seed, and both halves of the product kept. The
  /// last eight may be some of those before them.
  private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(id)
    let ends = TextEnds(id)
    var hash = mixed(seed ^ UInt64(id.count), ends.first)
    if id.count <= 8 { return folded(hash) }
    for start in stride(from: 8, to: id.count - 8, by: 8) {
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
