/// What a query asks of everybody: worked out once, for all threads that go through the people.
///
/// A class, for it is asked about everybody, and nothing of it is to be copied for that.
final class QueryPlan: Sendable {
  let query: PreparedQuery
  let conditions: Conditions
  let accented: AccentedWords
  /// For each term, the facts that answer to it.
  let facts: AnsweringFacts
  /// Whether those are passed over who cannot answer; if not, everybody is asked in full, as tests
  /// do.
  let prefilters: Bool
  private let prefilter: Prefilter

  init(_ query: Query, _ prepared: PreparedQuery, _ index: SearchIndex, prefilters: Bool) {
    (self.query, self.prefilters) = (prepared, prefilters)
    accented = AccentedWords(query.text)
    prefilter = Prefilter(prepared.terms, prepared.store)
    let known = index.facts
    (conditions, facts) = known.table.withView { table in
      Comparison.with(table, prepared.store) { comparison in
        let finder = FactFinder(known, comparison)
        var meant = AnsweringFacts(known)
        let called = CountryFinder(index.roll).countries(called: prepared.terms)
        for (term, countries) in zip(prepared.terms, called) {
          meant.add(finder.facts(for: term, called: countries))
        }
        return (Conditions(query, prepared, index, finder, prefilters: prefilters), meant)
      }
    }
  }

  /// Where there may be something of each term.
  enum Reach {
    case names
    /// Some terms only in the facts: no name by itself can answer.
    case facts
  }

  /// Where each term may be found of somebody; nil: some nowhere.
  func reach(of person: Int, _ signature: NameSignature) -> Reach? {
    var reach = Reach.names
    guard prefilters else { return reach }
    for term in 0..<prefilter.count where !prefilter.mayHold(term, signature) {
      if facts.first(term, of: person) == nil { return nil }
      reach = .facts
    }
    return reach
  }

  /// Whether names of this signature may hold a term.
  func mayName(_ term: Int, _ signature: NameSignature) -> Bool {
    !prefilters || prefilter.mayHold(term, signature)
  }
}

extension QueryPlan: NestedPrefilter {
  /// What is asked of some term of the other one is asked of one of this.
  func isWithin(_ other: QueryPlan) -> Bool {
    (0..<other.prefilter.count).allSatisfy { old in
      (0..<prefilter.count).contains { new in
        prefilter.isWithin(new, other.prefilter, old) && facts.isWithin(new, other.facts, old)
      }
    }
  }
}
