/// A query as it is asked of everybody: worked out once, for all threads that go through the
/// people.
///
/// A class, for it is asked about everybody, and nothing of it is to be copied for that.
final class QueryPlan: Sendable {
  let query: PreparedQuery
  let conditions: Conditions
  let accented: AccentedWords
  /// For each term, the facts that answer to it.
  let facts: AnsweringFacts
  /// True where people are passed over who cannot answer; if not, everybody is asked in full, as
  /// tests do.
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

  /// The places in which all terms may be found of a person.
  enum Reach {
    /// Each term may be in the names.
    case names
    /// Some terms may be in the facts alone: no name by itself can answer.
    case facts
  }

  /// Returns the places in which all terms may be found of somebody; nil: some term is in none.
  func reach(of person: Int, _ signature: NameSignature) -> Reach? {
    var reach = Reach.names
    guard prefilters else { return reach }
    for term in 0..<prefilter.count where !prefilter.mayHold(term, signature) {
      if facts.first(term, of: person) == nil { return nil }
      reach = .facts
    }
    return reach
  }

  /// Tells if names of this signature may hold a term.
  func mayName(_ term: Int, _ signature: NameSignature) -> Bool {
    !prefilters || prefilter.mayHold(term, signature)
  }
}

extension QueryPlan: NestedPrefilter {
  /// Tells if every need of a term of the other plan is a need of a term of this one.
  func isWithin(_ other: QueryPlan) -> Bool {
    (0..<other.prefilter.count).allSatisfy { old in
      (0..<prefilter.count).contains { new in
        prefilter.isWithin(new, other.prefilter, old) && facts.isWithin(new, other.facts, old)
      }
    }
  }
}
