/// What must be true of a person beside the words of a query.
struct Conditions: Sendable {
  private let index: SearchIndex
  private let conditions: [Query.Condition]
  /// For each condition that is about facts, those that meet it.
  private var facts: MeantFacts
  /// For each other condition, the people who meet it.
  private var people: [Set<Int>] = []
  /// For each excluded word, the facts that answer to it; then for each excluded condition that is
  /// about facts, those that meet it.
  private var excludedFacts: MeantFacts
  /// For each other excluded condition, the people who meet it.
  private var excludedPeople: [Set<Int>] = []
  private let excluded: [Term]
  private let sieve: Sieve?
  private let isEmpty: Bool

  /// `facts` are those of the roll, beside the query's words.
  init(
    _ query: Query, _ prepared: PreparedQuery, _ index: SearchIndex, _ facts: Comparison,
    sieves: Bool
  ) {
    (self.index, conditions, excluded) = (index, query.conditions, prepared.excluded)
    sieve = sieves ? Sieve(prepared.excluded, prepared.store) : nil
    (self.facts, excludedFacts) = (MeantFacts(index.facts), MeantFacts(index.facts))
    isEmpty =
      query.conditions.isEmpty && query.excludedConditions.isEmpty && prepared.excluded.isEmpty
    let finder = FactFinder(index.facts, facts)
    for term in excluded { excludedFacts.add(finder.facts(for: term)) }
    for condition in conditions {
      switch meaning(of: condition, facts.table) {
      case .facts(let meant): self.facts.add(meant)
      case .people(let meant): people.append(meant)
      }
    }
    for condition in query.excludedConditions {
      switch meaning(of: condition, facts.table) {
      case .facts(let meant): excludedFacts.add(meant)
      case .people(let meant): excludedPeople.append(meant)
      }
    }
  }

  /// Whether all of it is true of a person; `matcher` is one of names.
  @inline(__always)
  func hold(for person: Int, _ matcher: FormMatcher) -> Bool {
    isEmpty || meets(person, matcher)
  }

  private func meets(_ person: Int, _ matcher: FormMatcher) -> Bool {
    for set in people where !set.contains(person) { return false }
    for row in 0..<facts.count where facts.first(row, of: person) == nil { return false }
    for set in excludedPeople where set.contains(person) { return false }
    for row in 0..<excludedFacts.count where excludedFacts.first(row, of: person) != nil {
      return false
    }
    for term in excluded.indices where isNamed(person, by: term, matcher) { return false }
    return true
  }

  /// Whether an excluded word is in somebody's names.
  private func isNamed(_ person: Int, by term: Int, _ matcher: FormMatcher) -> Bool {
    sieve?.mayHold(term, matcher.table.traces[person]) != false
      && matcher.start(of: excluded[term], owner: person) != nil
  }

  /// Why the conditions are true of people.
  var reasons: ConditionReasons { ConditionReasons(facts: facts, conditions: conditions) }
}

extension Conditions {
  /// The facts of which somebody has one who meets a condition, or all who meet it.
  private enum Meaning {
    case facts([Bool])
    case people(Set<Int>)
  }

  private func meaning(of condition: Query.Condition, _ table: SpellingView) -> Meaning {
    let roll = index.roll
    switch condition {
    case .country(let text): return .facts(countries(text, table))
    case .city(let text): return .facts(meant(by: text, table) { $0.isCity })
    case .organization(let text): return .facts(meant(by: text, table) { $0.isOrganization })
    case .post(let text): return .facts(meant(by: text, table) { $0.isPost })
    case .orientation(let number):
      let meant = roll.orientationReferences.filter { roll[$0].number == number }
      return .people(Set(meant.flatMap(roll.people(of:)).map(\.position)))
    case .leader: return .people(Set(index.leads.indices.filter { index.leads[$0] }))
    case .guest: return .people(Set(roll.allGuests.map(\.position)))
    }
  }

  /// A code means its country only; else the beginnings of names in every language.
  private func countries(_ text: String, _ table: SpellingView) -> [Bool] {
    let code = text.asciiLowercased
    let coded = index.facts.all.map { fact in
      guard case .country(let country) = fact else { return false }
      return index.roll[country].code.asciiLowercased == code
    }
    if coded.contains(true) { return coded }
    var folder = NameFolder(han: index.han)
    let called = index.regions.countries(beginning: text, &folder)
    let meant = meant(by: text, table) { $0.isCountry }
    return zip(index.facts.all, meant).map { fact, isMeant in isMeant || fact.isCountry(of: called)
    }
  }

  /// The facts of a sort that answer to all words of a text.
  private func meant(
    by text: String, _ table: SpellingView, _ isMeant: (Facts.Fact) -> Bool
  ) -> [Bool] {
    let query = PreparedQuery(words: text, han: index.han)
    return Comparison.with(table, query.store) { comparison in
      let finder = FactFinder(index.facts, comparison)
      return index.facts.all.indices.map { fact in
        !query.terms.isEmpty && isMeant(index.facts.all[fact])
          && query.terms.allSatisfy { finder.answers(fact, to: $0) }
      }
    }
  }
}

extension Facts.Fact {
  /// Whether it is one of these countries.
  func isCountry(of countries: Set<Int>) -> Bool {
    if case .country(let country) = self { countries.contains(country.position) } else { false }
  }

  fileprivate var isCity: Bool { if case .city = self { true } else { false } }
  fileprivate var isOrganization: Bool { if case .organization = self { true } else { false } }
  fileprivate var isPost: Bool { if case .post = self { true } else { false } }
  fileprivate var isCountry: Bool { if case .country = self { true } else { false } }
}
