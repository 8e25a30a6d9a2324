/// The certainty that letters that agree are those that are meant.
enum Agreement: Int, Comparable {
  /// Too many letters only sound alike.
  case none
  /// The letters agree only by sounds, or by consonants.
  case guessed
  /// Most of the letters are the same.
  case sure

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

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

  /// Tells if a needle agrees with the letters from a place on.
  @inline(__always)
  func agrees(_ needle: Needle, at place: Int, before end: Int) -> Bool {
    guard place + needle.count <= end else { return false }
    for offset in 0..<needle.count {
      let (wanted, letter) = (needle.start + offset, table.letters[place + offset])
      if letters[wanted] != letter, sounds[wanted] & masks[Int(letter)] == 0 { return false }
    }
    return true
  }

  /// Returns the certainty that a needle that agrees at a place is meant there.
  ///
  /// Sounds alone find a name for any nonsense. In whole words no more than two letters in five may
  /// be others, and words only begun must have the letters; a `j` that is taken for a `y` is
  /// another one. Half of the letters of whole words and three in four of begun ones are worth a
  /// guess, and so are consonants.
  func agreement(_ needle: Needle, at place: Int, isWhole: Bool) -> Agreement {
    if !needle.isLoose { return .sure }
    // Consonants are heard in many ways; begun words must have enough of them.
    if needle.isSkeleton { return isWhole || needle.count > 3 ? .guessed : .none }
    let differing = differing(needle, at: place)
    let most = isWhole ? max(1, needle.count * 2 / 5) : 0
    if differing + (needle.readsJAsY ? 1 : 0) <= most { return .sure }
    return differing <= max(1, needle.count / (isWhole ? 2 : 4)) ? .guessed : .none
  }

  /// Returns the number of letters of a needle that are others than those from a place on. A letter
  /// that is g in one language and h in the next, as г (`G`), is no other than either.
  private func differing(_ needle: Needle, at place: Int) -> Int {
    (0..<needle.count).count {
      let letter = table.letters[place + $0]
      return letters[needle.start + $0] != letter && letter != UInt8(ascii: "G")
    }
  }

  /// Tells if a needle can be found at a place with so few errors: one of its first letters must
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

  /// Tells if the first letter of a needle, which may be of several bytes, stands at a place.
  func beginsAlike(_ needle: Needle, _ place: Int) -> Bool {
    var count = 1
    while count < needle.count, letter(needle, count).continuesScalar { count += 1 }
    return agrees(needle.part(0..<count), at: place, before: table.letters.count)
  }

  /// Returns the letter of a needle at an offset.
  @inline(__always)
  func letter(_ needle: Needle, _ offset: Int) -> UInt8 { letters[needle.start + offset] }

  /// Tells if a needle can be found in names of this signature.
  func canBe(_ needle: Needle, in signature: NameSignature) -> Bool {
    for offset in 0..<needle.count {
      let letter = letter(needle, offset)
      // The bytes before the last one of a letter are those of all its script.
      if offset + 1 < needle.count, self.letter(needle, offset + 1).continuesScalar { continue }
      let sounds = masks[Int(letter)]
      let isThere =
        letter >= 0x80
        ? signature.others & 1 << UInt32(letter & 31) != 0
        : sounds == 0 || sounds & signature.sounds != 0
      if !isThere { return false }
    }
    return true
  }
}
