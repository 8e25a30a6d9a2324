/// What a query asks of everybody: worked out once, for all threads that go through the people.
///
/// A class, for it is asked about everybody, and nothing of it is to be copied for that.
final class Demand: Sendable {
  let query: PreparedQuery
  let conditions: Conditions
  let accented: AccentedWords
  /// For each term, the facts that answer to it.
  let facts: MeantFacts
  /// Whether those are passed over who cannot answer; if not, everybody is asked in full, as tests do.
  let sieves: Bool
  private let sieve: Sieve

  init(_ query: Query, _ prepared: PreparedQuery, _ index: SearchIndex, sieves: Bool) {
    (self.query, self.sieves) = (prepared, sieves)
    accented = AccentedWords(query.text)
    sieve = Sieve(prepared.terms, prepared.store)
    (conditions, facts) = index.facts.table.withView { table in
      Comparison.with(table, prepared.store) { facts in
        let finder = FactFinder(index.facts, facts)
        var meant = MeantFacts(index.facts)
        for term in prepared.terms {
          meant.add(finder.facts(for: term, called: index.regions.countries(called: term)))
        }
        let conditions = Conditions(query, prepared, index, facts, sieves: sieves)
        return (conditions, meant)
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
  func reach(of person: Int, _ traces: Traces) -> Reach? {
    var reach = Reach.names
    guard sieves else { return reach }
    for term in 0..<sieve.count where !sieve.mayHold(term, traces) {
      if facts.first(term, of: person) == nil { return nil }
      reach = .facts
    }
    return reach
  }

  /// Whether the names that left these traces may hold a term.
  func mayName(_ term: Int, _ traces: Traces) -> Bool { !sieves || sieve.mayHold(term, traces) }
}

extension Demand: NestedSieve {
  /// What is asked of some term of the other one is asked of one of this.
  func isWithin(_ other: Demand) -> Bool {
    (0..<other.sieve.count).allSatisfy { old in
      (0..<sieve.count).contains { new in
        sieve.isWithin(new, other.sieve, old) && facts.isWithin(new, other.facts, old)
      }
    }
  }
}
