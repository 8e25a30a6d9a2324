/// Numbers for the keys of a text, so that keys are compared as integers.
///
/// Keys that are the same text have the same number, also when they are written with different
/// escapes or differ only in normalisation: Swift's strings compare by canonical equivalence.
struct JSONKeys {
  /// The keys that are known beforehand; never changed, so never copied.
  private let known: [String: Int]
  private var others: [String: Int] = [:]
  private var recent = [Recent](repeating: Recent.none, count: 512)
  /// For each number, the object that last held the key.
  private var holders: [Int]

  /// Where a key was last read, under a hash of its bytes: most keys are found here again, and no
  /// string is made for them.
  private struct Recent {
    let start: Int
    let count: Int
    let number: Int

    static let none = Recent(start: 0, count: -1, number: 0)
  }

  /// Begins with keys that are known: their numbers are their values.
  init(known: [String: Int]) {
    self.known = known
    holders = [Int](repeating: -1, count: known.count)
  }

  /// The number of a key that was read before with the same bytes; nil when it must be registered.
  func recentNumber(of key: Range<Int>, in bytes: [UInt8]) -> Int? {
    let seen = recent[slot(of: key, in: bytes)]
    guard seen.count == key.count, isSame(seen.start, key, bytes) else { return nil }
    return seen.number
  }

  /// The number of a key, a new one when its text is new.
  mutating func register(_ text: String, at key: Range<Int>, in bytes: [UInt8]) -> Int {
    let number = known[text] ?? others[text] ?? holders.count
    if number == holders.count {
      others[text] = number
      holders.append(-1)
    }
    recent[slot(of: key, in: bytes)] = Recent(
      start: key.lowerBound, count: key.count, number: number)
    return number
  }

  /// Notes that an object holds a key; false when it does so already.
  mutating func insert(_ number: Int, into object: Int) -> Bool {
    defer { holders[number] = object }
    return holders[number] != object
  }

  private func slot(of key: Range<Int>, in bytes: [UInt8]) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in key { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int(hash ^ hash >> 16) % recent.count
  }

  private func isSame(_ start: Int, _ key: Range<Int>, _ bytes: [UInt8]) -> Bool {
    for step in 0..<key.count where bytes[start + step] != bytes[key.lowerBound + step] {
      return false
    }
    return true
  }
}
