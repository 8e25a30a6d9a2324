/// How a form of a name answers to a phrase.
struct FormMatch {
  var tier: Tier
  /// The letters of the form that answer.
  var spans: [Range<Int>]
}

/// Compares phrases with forms.
struct FormMatcher {
  let table: SpellingTable
  private let masks = Sounds.masks

  init(_ table: SpellingTable) {
    self.table = table
  }

  /// How a form answers to all terms of a phrase; nil when it does not.
  func match(_ phrase: Phrase, _ form: Int) -> FormMatch? {
    let letters = table.letters(of: form)
    guard letters.count > 0 else { return nil }
    let isStart = agrees(
      phrase.needle, 0..<phrase.needle.letters.count, letters.lowerBound, letters.upperBound)
    let isWhole = phrase.needle.letters.count == letters.count
    let asWords = !phrase.isLoose || phrase.terms.count == table.words(of: form).count
    if isStart, isWhole, asWords, !phrase.quoted.contains(true) {
      return FormMatch(tier: .exactName, spans: [letters])
    }
    guard var match = apart(phrase, form) ?? together(phrase, form) else { return nil }
    if isStart, match.tier > .phrase, !phrase.isLoose, !phrase.quoted.contains(true) {
      let end = letters.lowerBound + phrase.needle.letters.count
      match = FormMatch(tier: .phrase, spans: [letters.lowerBound..<end])
    }
    return match
  }

  /// Finds every term by itself, each in words of its own.
  private func apart(_ phrase: Phrase, _ form: Int) -> FormMatch? {
    let words = table.words(of: form)
    var taken: UInt64 = 0
    var match = FormMatch(tier: .allWords, spans: [])
    for term in phrase.order {
      let needle = phrase.terms[term]
      guard
        let hit = start(phrase, needle, words, taken, quoted: phrase.quoted[term])
          ?? inside(phrase, needle, words, taken, isAlone: phrase.terms.count == 1)
      else { return nil }
      for word in hit.words { taken |= 1 << UInt64(min(word - words.lowerBound, 63)) }
      match.tier = max(match.tier, hit.tier)
      match.spans += hit.spans
    }
    return match
  }
}

extension FormMatcher {
  /// Where a term is found.
  private struct Hit {
    let tier: Tier
    let words: Range<Int>
    let spans: [Range<Int>]
  }

  /// Whether letters of a needle agree with those from a place on.
  func agrees(_ needle: Needle, _ part: Range<Int>, _ start: Int, _ end: Int) -> Bool {
    guard start + part.count <= end else { return false }
    for offset in 0..<part.count
    where !needle.agrees(part.lowerBound + offset, table.letters[start + offset], masks) {
      return false
    }
    return true
  }

  /// A term at the beginning of a word: up to its end if there is such a place, else anywhere.
  private func start(
    _ phrase: Phrase, _ part: Range<Int>, _ words: Range<Int>, _ taken: UInt64, quoted: Bool
  ) -> Hit? {
    let end = Int(table.words[words.upperBound])
    var first: Hit?
    for word in words where taken & 1 << UInt64(min(word - words.lowerBound, 63)) == 0 {
      let place = Int(table.words[word])
      guard agrees(phrase.needle, part, place, end) else { continue }
      let last = lastWord(from: word, to: place + part.count)
      let isExact = Int(table.words[last + 1]) == place + part.count
      let hit = Hit(
        tier: isExact && (last == word || !phrase.isLoose) ? .allWords : .wordPrefixes,
        words: word..<last + 1,
        spans: [place..<place + part.count])
      if isExact { return hit }
      if !quoted, first.map({ $0.words.count > hit.words.count }) ?? true { first = hit }
    }
    return first
  }

  /// The word that holds the letter before a place.
  private func lastWord(from word: Int, to end: Int) -> Int {
    var last = word
    while Int(table.words[last + 1]) < end { last += 1 }
    return last
  }

  /// A term as initials, else inside a word.
  private func inside(
    _ phrase: Phrase, _ part: Range<Int>, _ words: Range<Int>, _ taken: UInt64, isAlone: Bool
  ) -> Hit? {
    guard !phrase.isLoose else { return nil }
    let letters = phrase.needle.letters[part]
    if let spans = initials(letters, words, all: isAlone) {
      return Hit(tier: .initials, words: words.lowerBound..<words.lowerBound, spans: spans)
    }
    guard letters.count >= 2 else { return nil }
    for word in words {
      let range = Int(table.words[word])..<Int(table.words[word + 1])
      guard range.count > letters.count else { continue }
      for place in range.dropFirst().dropLast(letters.count - 1)
      where table.letters[place..<place + letters.count].elementsEqual(letters) {
        return Hit(
          tier: .substring, words: word..<word + 1, spans: [place..<place + letters.count])
      }
    }
    return nil
  }
}
