/// The letters of a query beside those of a table, as bare memory.
struct Comparison {
  let table: SpellingView
  private let letters: UnsafeBufferPointer<UInt8>
  private let sounds: UnsafeBufferPointer<UInt32>
  private let masks: UnsafeBufferPointer<UInt32>

  /// Lends a comparison for as long as a search takes.
  static func with<Result>(
    _ table: SpellingView, _ store: NeedleStore, _ body: (Comparison) -> Result
  ) -> Result {
    store.letters.withUnsafeBufferPointer { letters in
      store.sounds.withUnsafeBufferPointer { sounds in
        Sounds.masks.withUnsafeBufferPointer { masks in
          body(Comparison(table: table, letters: letters, sounds: sounds, masks: masks))
        }
      }
    }
  }

  /// Whether a needle agrees with the letters from a place on.
  @inline(__always)
  func agrees(_ needle: Needle, at place: Int, before end: Int) -> Bool {
    guard place + needle.count <= end else { return false }
    for offset in 0..<needle.count {
      let (wanted, letter) = (needle.start + offset, table.letters[place + offset])
      if letters[wanted] != letter, sounds[wanted] & masks[Int(letter)] == 0 { return false }
    }
    return true
  }

  /// Whether a needle agrees for the most part by its letters, not by mere sounds: in words that are
  /// only begun no more than one letter in four may be another, in whole words every second.
  func isAlike(_ needle: Needle, at place: Int, isWhole: Bool) -> Bool {
    if !needle.isLoose { return true }
    // Consonants are heard in many ways; begun words must have enough of them.
    if needle.isSkeleton { return isWhole || needle.count > 3 }
    var differing = 0
    for offset in 0..<needle.count
    where letters[needle.start + offset] != table.letters[place + offset] {
      differing += 1
    }
    return differing <= max(1, needle.count / (isWhole ? 2 : 4))
  }

  /// Whether a needle can be found at a place with so few errors: one of its first letters must
  /// stand there, and no further off than errors can move it.
  func mayBegin(_ needle: Needle, at place: Int, errors: Int) -> Bool {
    for offset in 0...min(errors, needle.count - 1) {
      let (letter, sounds) = (letters[needle.start + offset], sounds[needle.start + offset])
      for other in place...min(place + errors, table.letters.count - 1)
      where letter == table.letters[other] || sounds & masks[Int(table.letters[other])] != 0 {
        return true
      }
    }
    return false
  }

  /// The letter of a needle at a place.
  @inline(__always)
  func letter(_ needle: Needle, _ offset: Int) -> UInt8 { letters[needle.start + offset] }

  /// What sounds a letter can have.
  @inline(__always)
  func sounds(of letter: UInt8) -> UInt32 { masks[Int(letter)] }

  /// Whether somebody whose names left these traces can be meant by a needle, but for errors.
  func canBe(_ needle: Needle, in traces: Traces, errors: Int = 0) -> Bool {
    var missing = 0
    for offset in 0..<needle.count {
      let letter = letter(needle, offset)
      let sounds = masks[Int(letter)]
      let isThere =
        letter >= 0x80
        ? traces.others & 1 << UInt32(letter & 31) != 0
        : sounds == 0 || sounds & traces.sounds != 0
      if !isThere { missing += 1 }
      if missing > errors { return false }
    }
    return true
  }
}
