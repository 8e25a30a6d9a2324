/// A query that names are to be like: worked out once, for all threads.
struct SimilarQuery: Sendable {
  let prefilter: SimilarPrefilter
  fileprivate let terms: [Term]
  /// The ways of spelling each term.
  fileprivate let likes: [[Like]]
  /// The terms, longest first.
  fileprivate let order: [Int]

  /// A spelling of a term, with the counter of its errors.
  fileprivate struct Like: Sendable {
    let needle: Needle
    let errors: TypingErrors
  }

  init(_ query: PreparedQuery, _ prefilter: SimilarPrefilter) {
    self.prefilter = prefilter
    let terms = query.terms
    self.terms = terms
    likes = terms.map { term in
      term.alike.map { Like(needle: $0, errors: TypingErrors($0, query.store)) }
    }
    order = terms.indices.sorted { terms[$0].length > terms[$1].length }
  }
}

/// Finds names that are a query but for typing errors.
struct SimilarMatcher {

  /// The likeness of a form: its errors, and whether each word has no more than it may.
  struct Likeness {
    var errors = 0
    /// The number of words that agree by their sounds rather than by their letters.
    var soundsAlike = 0
    var isClose = true
  }

  private let query: SimilarQuery
  private let comparison: Comparison
  private let table: SpellingView

  init(_ query: SimilarQuery, _ comparison: Comparison) {
    (self.query, self.comparison, table) = (query, comparison, comparison.table)
  }

  /// Returns the likeness of a form to the query, the letters that answer being put on the trail;
  /// nil, and nothing on the trail, when there are too many errors.
  func likeness(_ form: Int, _ matcher: inout FormMatcher) -> Likeness? {
    let mark = matcher.trail.count
    var taken = TakenWords(table.words(of: form))
    var likeness = Likeness()
    var isSomeRight = false
    for index in query.order.indices {
      let term = query.order[index]
      guard let (fit, word, isLoose) = best(term, form, taken) else {
        matcher.forget(from: mark)
        return nil
      }
      taken.insert(from: word, to: table.start(of: word) + fit.length, table)
      likeness.errors += fit.errors
      likeness.soundsAlike += isLoose ? 1 : 0
      likeness.isClose = likeness.isClose && fit.errors <= query.terms[term].mostErrors
      isSomeRight = isSomeRight || (fit.errors == 0 && query.terms[term].length > 2)
      matcher.note(.letters(start: table.start(of: word), count: fit.length, form: form))
    }
    if likeness.isClose || isSomeRight { return likeness }
    matcher.forget(from: mark)
    return nil
  }
}

extension SimilarMatcher {
  /// Returns the word that a term is most like; of several, the first that begins with the same
  /// letter.
  private func best(
    _ term: Int, _ form: Int, _ taken: TakenWords
  ) -> (fit: TypingErrors.Fit, word: Int, isLoose: Bool)? {
    let kind = table.forms[form]
    var best: (fit: TypingErrors.Fit, word: Int, isLoose: Bool)?
    var least = Int.max
    for index in query.likes[term].indices where kind.canBeCompared(query.likes[term][index].needle)
    {
      let needle = query.likes[term][index].needle
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
    let most = query.prefilter.most[term]
    let like = query.likes[term][index]
    let range = table.start(of: word)..<table.start(of: words.upperBound)
    let mayEndInside = most == 0 || query.terms[term].length >= 5
    let mayEnd = { end in mayEndInside || table.endsWord(end, in: words) }
    if like.errors.areScalars {
      return like.errors.bestFitOfScalars(table.letters, range, most: most, mayEnd: mayEnd)
    }
    guard comparison.mayBegin(like.needle, at: range.lowerBound, errors: most) else { return nil }
    return like.errors.bestFit(table.letters, range, most: most, mayEnd: mayEnd)
  }
}
