/// Letters of a query that are looked for: a place in its `NeedleStore`.
struct Needle: Hashable, Sendable {
  let start: Int
  let count: Int
  /// True where letters agree that share a sound, rather than those that are equal.
  let isLoose: Bool
  /// True where there are only consonants, for names that leave vowels out; it is loose then.
  var isSkeleton = false
  /// True where a `j` in it is taken for a `y`.
  var readsJAsY = false
  /// True for romaji of another system than Hepburn's, rewritten; Chinese is not read so.
  var isRewritten = false

  /// True where it is so short that sounds alone make no word of it: Mitch is not Mich.
  var isShort: Bool { count < 5 }

  /// Returns a part of the letters.
  func part(_ range: Range<Int>) -> Needle {
    spanning(start + range.lowerBound..<start + range.upperBound)
  }

  /// Returns the letters from those of this needle to those of one that stands after it in a row.
  func joined(to last: Needle) -> Needle {
    spanning(start..<last.start + last.count)
  }

  /// Returns the needle, read in the way that another one is.
  func reading(like other: Needle) -> Needle {
    var needle = self
    needle.readsJAsY = other.readsJAsY
    needle.isRewritten = other.isRewritten
    return needle
  }

  private func spanning(_ range: Range<Int>) -> Needle {
    Needle(
      start: range.lowerBound, count: range.count, isLoose: isLoose, isSkeleton: isSkeleton,
      readsJAsY: readsJAsY, isRewritten: isRewritten)
  }
}

/// The letters of all needles of a query.
struct NeedleStore: Sendable {
  private(set) var letters: [UInt8] = []
  /// The sounds of each letter, as bits; none where only equal letters agree.
  private(set) var sounds: [UInt32] = []

  /// Adds a needle for equal letters.
  mutating func add(plain spelling: some Collection<UInt8>) -> Needle {
    letters += spelling.map { Sounds.plain[Int($0)] }
    sounds += repeatElement(0, count: spelling.count)
    return Needle(start: letters.count - spelling.count, count: spelling.count, isLoose: false)
  }

  /// Adds a needle for letters that sound alike.
  mutating func add(
    loose codes: [UInt8], isSkeleton: Bool = false, readsJAsY: Bool = false,
    isRewritten: Bool = false
  ) -> Needle {
    letters += codes
    sounds += codes.map { Sounds.masks[Int($0)] }
    return Needle(
      start: letters.count - codes.count, count: codes.count, isLoose: true,
      isSkeleton: isSkeleton, readsJAsY: readsJAsY, isRewritten: isRewritten)
  }

  /// Adds a needle some letters of which may be any.
  mutating func add(damaged word: [UInt8]) -> Needle {
    letters += word
    sounds += word.map { $0 == LostLetter.code ? .max : 0 }
    return Needle(start: letters.count - word.count, count: word.count, isLoose: false)
  }

  /// Adds needles as one, in a row; they are all loose or none is.
  mutating func add(row needles: [Needle]) -> Needle {
    let start = letters.count
    for needle in needles {
      letters += letters[needle.start..<needle.start + needle.count]
      sounds += sounds[needle.start..<needle.start + needle.count]
    }
    return Needle(
      start: start, count: letters.count - start, isLoose: needles.first?.isLoose ?? false,
      isSkeleton: needles.first?.isSkeleton ?? false,
      readsJAsY: needles.contains(where: \.readsJAsY),
      isRewritten: needles.contains(where: \.isRewritten))
  }

  /// The letters of a needle.
  subscript(needle: Needle) -> ArraySlice<UInt8> {
    letters[needle.start..<needle.start + needle.count]
  }
}

/// A word of a query, in each way that it can be meant.
struct Term: Sendable {
  let text: String
  /// The needles of the word: for equal letters first, then loose ones.
  var needles: [Needle]
  /// Consonants too few to mean somebody by themselves, but enough beside another word.
  let weak: Needle?
  /// The needles that typing errors are counted in: one letter for one sound, whatever the script;
  /// the letters themselves where the script is not read.
  let alike: [Needle]
  let isQuoted: Bool
  /// The number of letters that were typed.
  let length: Int

  /// The needles that are whole spellings.
  var spelled: [Needle] { needles.filter { !$0.isSkeleton } }

  /// The most typing errors that are forgiven: one in words of four letters and more, two from
  /// eight.
  var mostErrors: Int {
    switch length {
    case ..<4: 0
    case 4..<8: 1
    default: 2
    }
  }
}

/// A query in one way of reading all its words, as one row of letters.
///
/// A class, for it is handed on for every name of a roll.
final class QueryReading: Sendable {
  let needle: Needle
  /// The part of the needle that each term is.
  let terms: [Needle]
  /// The terms, longest first: where a long one fits, the short ones take what is left.
  let order: [Int]
  let quoted: [Bool]
  let hasQuoted: Bool
  /// True where some term is so short that sounds alone make no word of it.
  let isShort: Bool

  /// The reading of the terms by their needles of one number, or the last one of a term that has
  /// fewer; nil when some term has none for that way of reading.
  convenience init?(_ terms: [Term], way: Int, _ store: inout NeedleStore) {
    self.init(terms, &store) { term in
      way == 0 ? term.spelled.first : term.spelled.dropFirst().prefix(way).last
    }
  }

  /// The reading of the terms by their consonants of one number; nil when some term has none, or
  /// none has enough.
  convenience init?(skeletonsOf terms: [Term], way: Int, _ store: inout NeedleStore) {
    let skeletons = terms.map { $0.needles.filter(\.isSkeleton) }
    guard way < skeletons.map(\.count).max() ?? 0 else { return nil }
    guard skeletons.contains(where: { !$0.isEmpty }) else { return nil }
    let isEnough = skeletons.contains { $0.contains { $0.count > 2 } }
    self.init(terms, &store) { term in
      term.needles.filter(\.isSkeleton).prefix(way + 1).last
        ?? (isEnough || term.length == 1 ? term.weak : nil)
    }
  }

  private init?(
    _ terms: [Term], _ store: inout NeedleStore, _ choice: (Term) -> Needle?
  ) {
    var needles: [Needle] = []
    for term in terms {
      guard let needle = choice(term) else { return nil }
      needles.append(needle)
    }
    self.needle = store.add(row: needles)
    var start = 0
    var parts: [Needle] = []
    for part in needles {
      parts.append(needle.part(start..<start + part.count).reading(like: part))
      start += part.count
    }
    self.terms = parts
    order = parts.indices.sorted { (parts[$1].count, $0) < (parts[$0].count, $1) }
    quoted = terms.map(\.isQuoted)
    hasQuoted = quoted.contains(true)
    isShort = parts.contains(where: \.isShort)
  }
}
