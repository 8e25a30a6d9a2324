/// Finds the terms of phrases in forms.
///
/// The letters that are found are written to a trail that all answers of a search share: a list for
/// each would cost more than the search.
struct FormMatcher {
  let comparison: Comparison
  let table: SpellingView
  private(set) var trail: [Evidence] = []

  init(_ comparison: Comparison) {
    self.comparison = comparison
    table = comparison.table
  }

  /// Forgets the evidence from a place of the trail on.
  mutating func forget(from start: Int) {
    trail.removeLast(trail.count - start)
  }

  /// Forgets the evidence between two places of the trail.
  mutating func forget(_ range: Range<Int>) {
    trail.removeSubrange(range)
  }

  /// Makes room on the trail for that much evidence at once.
  mutating func reserve(_ count: Int) {
    trail.reserveCapacity(count)
  }

  mutating func note(_ evidence: Evidence) {
    trail.append(evidence)
  }

  /// Returns the tier in which a form answers to all terms of a phrase; nil, and nothing on the
  /// trail, if it does not.
  mutating func match(_ phrase: QueryReading, _ form: Int) -> Tier? {
    let letters = table.letters(of: form)
    let words = table.words(of: form)
    let start = letters.lowerBound
    let begins =
      !phrase.hasQuoted && comparison.agrees(phrase.needle, at: start, before: letters.upperBound)
    let asWords =
      !phrase.needle.isLoose || (phrase.terms.count == words.count && !phrase.isShort)
    if begins, phrase.needle.count == letters.count, asWords {
      note(.letters(start: start, count: letters.count, form: form))
      return sure(.exactName, phrase.needle, at: start, isWhole: true)
    }
    let mark = trail.count
    let tier =
      apart(phrase, form, words) ?? together(phrase, form, words) ?? turned(phrase, form, words)
    guard let tier else { return nil }
    guard begins, !phrase.needle.isLoose, tier > .phrase else { return tier }
    forget(from: mark)
    note(.letters(start: start, count: phrase.needle.count, form: form))
    return .phrase
  }

  /// Returns a tier for letters that surely agree, else that of likeness.
  func sure(_ tier: Tier, _ needle: Needle, at place: Int, isWhole: Bool) -> Tier {
    comparison.agreement(needle, at: place, isWhole: isWhole) < .sure ? .similar : tier
  }

  /// Finds every term by itself, each in words of its own.
  private mutating func apart(_ phrase: QueryReading, _ form: Int, _ words: Range<Int>) -> Tier? {
    let mark = trail.count
    var taken = TakenWords(words)
    var worst = Tier.allWords
    for place in phrase.order.indices {
      let term = phrase.order[place]
      let tier =
        start(phrase.terms[term], form, &taken, isQuoted: phrase.quoted[term])
        ?? initials(phrase.terms[term], form, &taken, areAll: phrase.terms.count == 1)
        ?? inside(phrase.terms[term], form, &taken)
      guard let tier else {
        forget(from: mark)
        return nil
      }
      worst = max(worst, tier)
    }
    return worst
  }
}

/// The words of a form that already answer to a term; those from the 64th on count as one.
struct TakenWords {
  let words: Range<Int>
  private var bits: UInt64 = 0

  init(_ words: Range<Int>) {
    self.words = words
  }

  func contains(_ word: Int) -> Bool { bits & bit(word) != 0 }

  mutating func insert(_ word: Int) { bits |= bit(word) }

  /// Takes the words from one on that begin before a place.
  mutating func insert(from first: Int, to end: Int, _ table: SpellingView) {
    for word in first..<words.upperBound where table.start(of: word) < end { insert(word) }
  }

  private func bit(_ word: Int) -> UInt64 { 1 << UInt64(min(word - words.lowerBound, 63)) }
}

extension FormMatcher {
  /// Finds a term at the beginning of a word: up to the end of one if there is such a place, else
  /// anywhere, better in one word than run on into the next.
  private mutating func start(
    _ term: Needle, _ form: Int, _ taken: inout TakenWords, isQuoted: Bool
  ) -> Tier? {
    let end = table.start(of: taken.words.upperBound)
    var best: Start?
    for word in taken.words where !taken.contains(word) {
      let place = table.start(of: word)
      guard comparison.agrees(term, at: place, before: end) else { continue }
      let last = lastWord(from: word, to: place + term.count)
      let isExact = table.start(of: last + 1) == place + term.count
      if isQuoted, !isExact { continue }
      let agreement = comparison.agreement(term, at: place, isWhole: isExact)
      if agreement == .none { continue }
      if last > word, !mayRunOn(term, form, isExact: isExact) { continue }
      let start = Start(word: word, last: last, isExact: isExact, agreement: agreement)
      if best.map({ start.isBetter(than: $0) }) ?? true { best = start }
    }
    guard let best else { return nil }
    for word in best.word...best.last { taken.insert(word) }
    note(.letters(start: table.start(of: best.word), count: term.count, form: form))
    if best.agreement < .sure { return .similar }
    let isWord = !term.isLoose || (best.last == best.word && !term.isShort)
    return best.isExact && isWord ? .allWords : .wordPrefixes
  }

  /// The words in which a term is found that begins one.
  private struct Start {
    let word: Int
    let last: Int
    let isExact: Bool
    let agreement: Agreement

    func isBetter(than other: Start) -> Bool {
      if agreement != other.agreement { return agreement > other.agreement }
      if isExact != other.isExact { return isExact }
      return !isExact && last - word < other.last - other.word
    }
  }

  /// Tells if a term may go on into a second word. Not by sound alone: any string sounds like parts
  /// of somebody's two names; but Korean syllables are always run together.
  private func mayRunOn(_ term: Needle, _ form: Int, isExact: Bool) -> Bool {
    if !term.isLoose { return true }
    if term.isSkeleton { return isExact }
    guard case .reading(.korean, of: _) = table.forms[form].source else { return false }
    // No Korean name has more syllables: a longer one is a foreigner's.
    return isExact && table.words(of: form).count <= 4
  }

  /// Returns the word that holds the letter before a place.
  private func lastWord(from word: Int, to end: Int) -> Int {
    var last = word
    while table.start(of: last + 1) < end { last += 1 }
    return last
  }

  /// Finds a term within a word.
  private mutating func inside(_ term: Needle, _ form: Int, _ taken: inout TakenWords) -> Tier? {
    guard !term.isLoose, term.count >= 2 else { return nil }
    for word in taken.words where !taken.contains(word) {
      let end = table.start(of: word + 1)
      for place in table.start(of: word) + 1..<max(end, table.start(of: word) + 1)
      where comparison.agrees(term, at: place, before: end) {
        note(.letters(start: place, count: term.count, form: form))
        taken.insert(word)
        return .substring
      }
    }
    return nil
  }
}

extension FormMatcher {
  /// Returns the first word of an owner's forms that surely begins with a term, else the first
  /// guessed one; nil: there is none. For a fact, or for a term by itself.
  func start(of term: Term, owner: Int) -> (evidence: Evidence, agreement: Agreement)? {
    var guessed: Evidence?
    for form in table.forms(of: owner) {
      let kind = table.forms[form]
      for index in term.needles.indices {
        let needle = term.needles[index]
        guard kind.canBeCompared(needle) else { continue }
        guard let found = start(of: needle, form, isQuoted: term.isQuoted) else { continue }
        let evidence = Evidence.letters(start: found.place, count: needle.count, form: form)
        if found.agreement == .sure { return (evidence, .sure) }
        guessed = guessed ?? evidence
      }
    }
    return guessed.map { ($0, .guessed) }
  }

  private func start(
    of needle: Needle, _ form: Int, isQuoted: Bool
  ) -> (place: Int, agreement: Agreement)? {
    var guessed: Int?
    let words = table.words(of: form)
    let end = table.start(of: words.upperBound)
    for word in words {
      let place = table.start(of: word)
      guard comparison.agrees(needle, at: place, before: end) else { continue }
      let isInWord = place + needle.count <= table.start(of: word + 1)
      let isExact = table.endsWord(place + needle.count, in: words)
      if isQuoted, !isExact { continue }
      guard isInWord || mayRunOn(needle, form, isExact: isExact) else { continue }
      switch comparison.agreement(needle, at: place, isWhole: isExact) {
      case .sure: return (place, .sure)
      case .guessed: guessed = guessed ?? place
      case .none: continue
      }
    }
    return guessed.map { ($0, .guessed) }
  }
}

extension SpellingTable.Form {
  /// Tells if a needle can be compared with the form.
  @inline(__always)
  func canBeCompared(_ needle: Needle) -> Bool {
    letters.canBeCompared(needle) && !(needle.isRewritten && source.isChinese)
  }
}

extension SpellingTable.Letters {
  /// Tells if letters of this kind can be compared with a needle's.
  @inline(__always)
  fileprivate func canBeCompared(_ needle: Needle) -> Bool {
    if needle.isSkeleton || self == .skeleton { return needle.isSkeleton && self == .skeleton }
    return self == .both || (self == .loose) == needle.isLoose
  }
}
