/// Finds names that are a query but for typing errors.
struct SimilarMatcher {
  /// A term with what its errors are counted by.
  private struct Like {
    let needle: Needle
    let errors: TypingErrors
    /// The sounds of letters that have but one.
    let sounds: UInt32
  }

  /// How many errors there are, and whether each word has no more than it may.
  struct Likeness {
    var errors = 0
    /// How many words agree by their sounds rather than by their letters.
    var soundsAlike = 0
    var isClose = true
  }

  private let comparison: Comparison
  private let table: SpellingView
  private let terms: [Term]
  /// For each term, each way of spelling it.
  private let likes: [[Like]]
  /// For each term how many errors are looked for.
  private let most: [Int]
  private let looksFurther: Bool
  /// The terms, longest first.
  private let order: [Int]

  /// Nil when no term of a query is long enough to be mistyped, or some can only be as it is.
  ///
  /// Who looks further takes two errors in words of five letters and more, if another word has none:
  /// for queries that else find nobody.
  init?(_ query: PreparedQuery, _ comparison: Comparison, further: Bool) {
    let terms = query.terms
    guard terms.contains(where: { $0.mostErrors > 0 }),
      terms.allSatisfy({ !$0.isQuoted })
    else { return nil }
    self.comparison = comparison
    self.terms = terms
    table = comparison.table
    looksFurther = further && terms.count > 1
    most = terms.map { further && terms.count > 1 && $0.length > 4 ? 2 : $0.mostErrors }
    likes = terms.map { term in
      term.alike.map { needle in
        let sounds = query.store[needle].map { Sounds.masks[Int($0)] }
          .filter { $0.nonzeroBitCount == 1 }.reduce(0, |)
        return Like(
          needle: needle, errors: TypingErrors(needle, query.store), sounds: sounds)
      }
    }
    order = terms.indices.sorted { terms[$0].length > terms[$1].length }
  }

  /// Whether somebody's traces leave room for so few errors.
  func canBe(_ traces: Traces) -> Bool {
    for term in terms.indices {
      var isPossible = false
      for like in likes[term].indices where !isPossible {
        let missing = (likes[term][like].sounds & ~traces.sounds).nonzeroBitCount
        isPossible =
          missing <= most[term]
          && comparison.canBe(likes[term][like].needle, in: traces, errors: most[term])
      }
      if !isPossible { return false }
    }
    return true
  }

  /// How a form is like the query, what answers being put on the trail; nil, and nothing on the
  /// trail, when there are too many errors.
  func likeness(_ form: Int, _ matcher: inout FormMatcher) -> Likeness? {
    let mark = matcher.trail.count
    var taken = TakenWords(table.words(of: form))
    var likeness = Likeness()
    var isSomeRight = false
    for index in order.indices {
      let term = order[index]
      guard let (fit, word, isLoose) = best(term, form, taken) else {
        matcher.forget(from: mark)
        return nil
      }
      taken.insert(from: word, to: table.start(of: word) + fit.length, table)
      likeness.errors += fit.errors
      likeness.soundsAlike += isLoose ? 1 : 0
      likeness.isClose = likeness.isClose && fit.errors <= terms[term].mostErrors
      isSomeRight = isSomeRight || (fit.errors == 0 && terms[term].length > 2)
      matcher.note(.letters(start: table.start(of: word), count: fit.length, form: form))
    }
    if likeness.isClose || isSomeRight { return likeness }
    matcher.forget(from: mark)
    return nil
  }
}

extension SimilarMatcher {
  /// The word that a term is most like; of several, the first that begins with the same letter.
  private func best(
    _ term: Int, _ form: Int, _ taken: TakenWords
  ) -> (fit: TypingErrors.Fit, word: Int, isLoose: Bool)? {
    let kind = table.forms[form]
    var best: (fit: TypingErrors.Fit, word: Int, isLoose: Bool)?
    var least = Int.max
    for index in likes[term].indices where kind.canBeCompared(likes[term][index].needle) {
      let needle = likes[term][index].needle
      for word in taken.words where !taken.contains(word) {
        guard let fit = fit(term, index, word, taken.words) else { continue }
        let cost = fit.errors * 2 + (comparison.beginsAlike(needle, table.start(of: word)) ? 0 : 1)
        if cost < least { (best, least) = ((fit, word, needle.isLoose), cost) }
      }
    }
    return best
  }

  private func fit(_ term: Int, _ index: Int, _ word: Int, _ words: Range<Int>) -> TypingErrors.Fit?
  {
    let most = most[term]
    let like = likes[term][index]
    let range = table.start(of: word)..<table.start(of: words.upperBound)
    let mayEndInside = most == 0 || terms[term].length >= 5
    let mayEnd = { end in mayEndInside || table.endsWord(end, in: words) }
    if like.errors.areScalars {
      return like.errors.bestFitOfScalars(table.letters, range, most: most, mayEnd: mayEnd)
    }
    guard comparison.mayBegin(like.needle, at: range.lowerBound, errors: most),
      isPossible(like.needle, most, word, words)
    else { return nil }
    return like.errors.bestFit(table.letters, range, most: most, mayEnd: mayEnd)
  }

  /// Whether the sounds of a word, and of those after it that a needle reaches, are enough.
  private func isPossible(_ needle: Needle, _ most: Int, _ word: Int, _ words: Range<Int>) -> Bool {
    let end = table.start(of: word) + needle.count + most
    var traces = Traces()
    for next in word..<words.upperBound where table.start(of: next) < end {
      traces.insert(sounds: table.sounds(of: next))
    }
    return comparison.canBe(needle, in: traces, errors: most)
  }
}
