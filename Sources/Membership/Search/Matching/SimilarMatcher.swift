/// Finds names that are a query but for typing errors.
struct SimilarMatcher {
  /// A term with what its errors are counted by.
  private struct Like {
    let needle: Needle
    let errors: TypingErrors
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
  /// The terms, longest first.
  private let order: [Int]

  init(_ query: PreparedQuery, _ sieve: SimilarSieve, _ comparison: Comparison) {
    self.comparison = comparison
    table = comparison.table
    terms = query.terms
    most = sieve.most
    likes = terms.map { term in
      term.alike.map { Like(needle: $0, errors: TypingErrors($0, query.store)) }
    }
    order = terms.indices.sorted { [terms] in terms[$0].length > terms[$1].length }
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
    guard comparison.mayBegin(like.needle, at: range.lowerBound, errors: most) else { return nil }
    return like.errors.bestFit(table.letters, range, most: most, mayEnd: mayEnd)
  }
}
