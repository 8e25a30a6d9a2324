/// Finds names that are a query but for typing errors.
struct SimilarMatcher {
  /// A term with what its errors are counted by.
  private struct Like {
    let needle: Needle
    let errors: TypingErrors
  }

  private let comparison: Comparison
  private let table: SpellingView
  private let terms: [Term]
  /// For each term how many errors it may have.
  private let most: [Int]
  private let isCloser: Bool
  /// For each term, each way of spelling it.
  private let likes: [[Like]]
  /// The terms, longest first.
  private let order: [Int]

  /// Nil when no term of a query is long enough to be mistyped, or some can only be as it is.
  ///
  /// A closer look is for queries that find nobody: it takes a second error in shorter words, if
  /// another word has none.
  init?(_ query: PreparedQuery, _ comparison: Comparison, closer: Bool) {
    guard query.terms.contains(where: { $0.mostErrors(closer: closer) > 0 }),
      !closer || query.terms.count > 1,
      query.terms.allSatisfy({ !$0.isQuoted && !$0.alike.isEmpty })
    else { return nil }
    self.comparison = comparison
    table = comparison.table
    let terms = query.terms
    self.terms = terms
    isCloser = closer
    most = terms.map { $0.mostErrors(closer: closer) }
    likes = terms.map { term in
      term.alike.map { Like(needle: $0, errors: TypingErrors($0, query.store)) }
    }
    order = terms.indices.sorted { terms[$0].length > terms[$1].length }
  }

  /// Whether somebody's traces leave room for so few errors.
  func canBe(_ traces: Traces) -> Bool {
    for term in terms.indices {
      let most = most[term]
      var isPossible = false
      for like in likes[term].indices where !isPossible {
        isPossible = comparison.canBe(likes[term][like].needle, in: traces, errors: most)
      }
      if !isPossible { return false }
    }
    return true
  }

  /// How many errors there are between the query and a form, what answers being put on the trail;
  /// nil, and nothing on the trail, when they are too many.
  func errors(in form: Int, _ matcher: inout FormMatcher) -> Int? {
    let mark = matcher.trail.count
    var taken = TakenWords(table.words(of: form))
    var errors = 0
    var isSomeRight = !isCloser
    for index in order.indices {
      guard let (fit, word) = best(order[index], form, taken) else {
        matcher.forget(from: mark)
        return nil
      }
      let place = table.start(of: word)
      for word in word..<taken.words.upperBound where table.start(of: word) < place + fit.length {
        taken.insert(word)
      }
      errors += fit.errors
      if fit.errors == 0, terms[order[index]].length > 2 { isSomeRight = true }
      matcher.note(.letters(start: place, count: fit.length, form: form))
    }
    if !isSomeRight { matcher.forget(from: mark) }
    return isSomeRight ? errors : nil
  }
}

extension SimilarMatcher {
  /// The word that a term is most like.
  private func best(
    _ term: Int, _ form: Int, _ taken: TakenWords
  ) -> (fit: TypingErrors.Fit, word: Int)? {
    let kind = table.forms[form].letters
    var best: (fit: TypingErrors.Fit, word: Int)?
    for index in likes[term].indices where kind.canBeCompared(likes[term][index].needle) {
      for word in taken.words where !taken.contains(word) {
        guard let fit = fit(term, index, word, taken.words) else { continue }
        if fit.errors < best?.fit.errors ?? .max { best = (fit, word) }
      }
    }
    return best
  }

  private func fit(_ term: Int, _ index: Int, _ word: Int, _ words: Range<Int>) -> TypingErrors.Fit?
  {
    let most = most[term]
    guard isPossible(likes[term][index].needle, most, word, words) else { return nil }
    let range = table.start(of: word)..<table.start(of: words.upperBound)
    let mayEndInside = most == 0 || terms[term].length >= 5
    return likes[term][index].errors.bestFit(table.letters, range, most: most) { end in
      mayEndInside || table.endsWord(end, in: words)
    }
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
