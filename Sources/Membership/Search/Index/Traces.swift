/// Which sounds, and roughly which letters of other scripts, somebody's names hold, and roughly which
/// letters stand together there: to pass over most people at a glance.
struct Traces: Hashable, Sendable {
  private(set) var sounds: UInt32 = 0
  /// The sounds that words begin with.
  private(set) var beginnings: UInt32 = 0
  private(set) var others: UInt32 = 0
  /// A bit for each pair of neighbours; several pairs share one.
  private(set) var pairs: UInt64 = 0

  /// Adds the letters of one form.
  mutating func insert(_ letters: ArraySlice<UInt8>) {
    let masks = Sounds.masks
    for letter in letters {
      sounds |= masks[Int(letter)]
      if letter >= 0x80 { others |= 1 << UInt32(letter & 31) }
    }
    pairs |= Self.pairs(of: letters)
  }

  mutating func insert(beginning letter: UInt8) {
    beginnings |= Sounds.masks[Int(letter)]
  }

  mutating func insert(sounds: UInt32) {
    self.sounds |= sounds
  }

  /// The bits of all neighbours in a row of letters.
  static func pairs(of letters: ArraySlice<UInt8>) -> UInt64 {
    var pairs: UInt64 = 0
    var last = letters.first ?? 0
    for letter in letters.dropFirst() {
      pairs |= 1 << (UInt64(last) &* 29 &+ UInt64(letter) &* 7) % 64
      last = letter
    }
    return pairs
  }
}
