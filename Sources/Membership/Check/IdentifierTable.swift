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

  /// Every id, in order. Makes strings: for suggestions only.
  var ids: [String] {
    (0..<count).map { String(decoding: letters[range(of: $0)], as: UTF8.self) }
  }
}

extension IdentifierTable {
  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: slots.count * 2)
    for entry in slots where entry.place != 0 {
      var slot = Int(entry.hash) & (larger.count - 1)
      while larger[slot].place != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = entry
    }
    slots = larger
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
    for step in 0..<id.count where letters[range.lowerBound + step] != id[step] { return false }
    return true
  }

  /// Eight bytes at a time are multiplied into the seed, and both halves of the product kept.
  private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = seed ^ UInt64(id.count)
    var start = 0
    while start < id.count {
      var word: UInt64 = 0
      for place in start..<min(start + 8, id.count) { word = word << 8 | UInt64(id[place]) }
      let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
      start += 8
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
