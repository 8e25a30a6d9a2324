/// A word of a query in the letters that it is looked for with.
struct Needle: Sendable {
  let letters: [UInt8]
  /// The sounds of each of `letters`, when codes that share one agree; else empty.
  let sounds: [UInt32]

  /// A needle for equal letters.
  init(plain spelling: some Sequence<UInt8>) {
    letters = spelling.map { Sounds.plain[Int($0)] }
    sounds = []
  }

  /// A needle for letters that sound alike.
  init(loose codes: [UInt8]) {
    letters = codes
    sounds = codes.map { Sounds.masks[Int($0)] }
  }

  var isLoose: Bool { !sounds.isEmpty }

  /// Whether somebody whose names have left these traces can be meant.
  func canBe(in traces: Traces) -> Bool {
    for letter in letters {
      let sounds = Sounds.masks[Int(letter)]
      if sounds != 0, sounds & traces.sounds == 0 { return false }
      if letter >= 0x80, traces.others & 1 << UInt32(letter & 31) == 0 { return false }
    }
    return true
  }

  /// Whether letter and code agree at a place of the needle.
  @inline(__always)
  func agrees(_ place: Int, _ letter: UInt8, _ masks: [UInt32]) -> Bool {
    letters[place] == letter || (isLoose && sounds[place] & masks[Int(letter)] != 0)
  }
}

/// A word of a query, in each way that it can be meant.
struct Term: Sendable {
  let text: String
  /// Equal letters first, then loose ones.
  let needles: [Needle]
  /// Those that typing errors are counted in: one letter for one sound, whatever the script.
  let alike: [Needle]
  let isQuoted: Bool
  /// How many letters were typed.
  let length: Int

  func canBe(in traces: Traces) -> Bool {
    needles.contains { $0.canBe(in: traces) }
  }
}

/// A query in one way of reading all its words, as one row of letters.
struct Phrase: Sendable {
  let needle: Needle
  /// Where each term is in it.
  let terms: [Range<Int>]
  /// The terms, longest first: where a long one fits, the short ones take what is left.
  let order: [Int]
  let quoted: [Bool]

  var isLoose: Bool { needle.isLoose }

  /// A phrase of the needles at a place, or of the last of a term that has fewer; nil when some
  /// term has none for that way of reading.
  init?(_ terms: [Term], needle place: Int) {
    var needles: [Needle] = []
    for term in terms {
      guard
        let needle = place == 0 ? term.needles.first : term.needles.dropFirst().prefix(place).last
      else { return nil }
      needles.append(needle)
    }
    var ranges: [Range<Int>] = []
    for needle in needles {
      let start = ranges.last?.upperBound ?? 0
      ranges.append(start..<start + needle.letters.count)
    }
    let letters = needles.flatMap(\.letters)
    needle = place == 0 ? Needle(plain: letters) : Needle(loose: letters)
    quoted = terms.map(\.isQuoted)
    order = ranges.indices.sorted { (ranges[$1].count, $0) < (ranges[$0].count, $1) }
    self.terms = ranges
  }
}
