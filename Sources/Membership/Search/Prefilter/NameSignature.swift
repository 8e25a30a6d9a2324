/// The sounds, and roughly the letters of other scripts, that somebody's names hold, and roughly
/// the sounds that stand together there: to pass over most people at a glance.
struct NameSignature: Hashable, Sendable {
  private(set) var sounds: UInt32 = 0
  /// The sounds that words begin with.
  private(set) var beginnings: UInt32 = 0
  /// The letters of other scripts, by the lowest five bits of their bytes.
  private(set) var others: UInt32 = 0
  /// The letters that stand together, as bits of `Neighbours`.
  private(set) var pairs: UInt128 = 0

  /// Adds a letter of a form, and the one before it. Before the first stands the last, as in a name
  /// that is turned round. `masks` are those of `Sounds`.
  @inline(__always)
  mutating func insert(
    _ letter: UInt8, after last: UInt8, _ masks: [UInt32], _ neighbours: Neighbours
  ) {
    sounds |= masks[Int(letter)]
    if letter >= 0x80 { others |= 1 << UInt32(letter & 31) }
    pairs |= neighbours.bits(last, letter)
  }

  @inline(__always)
  mutating func insert(beginning letter: UInt8, _ masks: [UInt32]) {
    beginnings |= masks[Int(letter)]
  }
}

/// Bits for two letters side by side: one for each sound of the one beside each sound of the other,
/// among 128, so that several pairs of sounds share a bit. A sound's number is multiplied by an odd
/// one, which keeps the bits of sounds apart and spreads those of pairs.
///
/// Letters that agree by a sound share a bit, and equal letters all of them.
struct Neighbours {
  /// The bits of all codes. Who asks for many letters fetches them once: each look at a global is a
  /// call.
  static let all = Neighbours()

  @inline(__always)
  func bits(_ first: UInt8, _ second: UInt8) -> UInt128 {
    let places = seconds[Int(second)]
    var turns = firsts[Int(first)]
    var bits: UInt128 = 0
    while turns > 0 {
      let turn = UInt128(turns & 0x7F)
      bits |= places &<< turn | places &>> (128 &- turn)
      turns >>= 8
    }
    return bits
  }

  /// For each code the turns that its sounds give the bits of the second letter: a byte for each,
  /// with its highest bit set.
  private let firsts = (0...UInt8.max).map { code in
    Self.numbers(of: code).reduce(UInt64(0)) { $0 << 8 | 0x80 | UInt64($1 &* 29 % 128) }
  }
  /// For each code a bit for each of its sounds.
  private let seconds = (0...UInt8.max).map { code in
    Self.numbers(of: code).reduce(UInt128(0)) { $0 | 1 << ($1 &* 7 % 128) }
  }

  /// Returns the numbers of a code's sounds; a code without sounds is its own.
  private static func numbers(of code: UInt8) -> [UInt128] {
    let sounds = (UInt32(0)..<32).filter { Sounds.masks[Int(code)] & 1 << $0 != 0 }
    return sounds.isEmpty ? [UInt128(code)] : sounds.map { UInt128($0) }
  }
}
