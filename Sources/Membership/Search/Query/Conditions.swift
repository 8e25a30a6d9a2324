/// The conditions of a query, and its exclusions, made ready to be asked of each person.
struct Conditions: Sendable {
  private let conditions: [Query.Condition]
  /// For each condition that is about facts, those that meet it.
  private(set) var facts: AnsweringFacts
  /// The people who meet all other conditions; nil: there are no other conditions.
  private var people: Set<Int>?
  /// For each excluded word, the facts that answer to it; then for each excluded condition that is
  /// about facts, those that meet it.
  private var excludedFacts: AnsweringFacts
  /// The people who meet some excluded condition that is not about facts.
  private var excludedPeople: Set<Int> = []
  private let excluded: [Term]
  private let prefilter: Prefilter?
  private let isEmpty: Bool

  /// Prepares the conditions of a query. `facts` finds the facts of the roll; `prefilters` is false
  /// where excluded words are to be looked for in full, as tests do.
  init(
    _ query: Query, _ prepared: PreparedQuery, _ index: SearchIndex, _ facts: FactFinder,
    prefilters: Bool
  ) {
    (conditions, excluded) = (query.conditions, prepared.excluded)
    prefilter = prefilters ? Prefilter(prepared.excluded, prepared.store) : nil
    (self.facts, excludedFacts) = (AnsweringFacts(facts.facts), AnsweringFacts(facts.facts))
    isEmpty =
      query.conditions.isEmpty && query.excludedConditions.isEmpty && prepared.excluded.isEmpty
    let called = CountryFinder(index.roll).countries(called: excluded)
    for (term, countries) in zip(excluded, called) {
      excludedFacts.add(facts.facts(for: term, called: countries))
    }
    for condition in conditions {
      switch Meaning(condition, index, facts) {
      case .facts(let meant): self.facts.add(meant)
      case .people(let meant): people = people?.intersection(meant) ?? Set(meant)
      }
    }
    for condition in query.excludedConditions {
      switch Meaning(condition, index, facts) {
      case .facts(let meant): excludedFacts.add(meant)
      case .people(let meant): excludedPeople.formUnion(meant)
      }
    }
  }

  /// Tells if all conditions hold for a person, who is `owner` of the names that `matcher` knows.
  @inline(__always)
  func hold(for person: Int, _ owner: Int, _ matcher: FormMatcher) -> Bool {
    isEmpty || (hold(for: person) && !areNamed(owner, matcher))
  }

  /// True where names decide, too: some word is excluded.
  var asksForNames: Bool { !excluded.isEmpty }

  /// Returns the people for whom all conditions hold that are not about names, in the roll's order.
  func people(of roll: Roll) -> [Int] {
    people?.sorted().filter(hold) ?? roll.delegates.indices.filter(hold)
  }

  private func hold(for person: Int) -> Bool {
    if people?.contains(person) == false || excludedPeople.contains(person) { return false }
    for row in 0..<facts.count where facts.first(row, of: person) == nil { return false }
    for row in 0..<excludedFacts.count where excludedFacts.first(row, of: person) != nil {
      return false
    }
    return true
  }

  /// Tells if an excluded word is in somebody's names.
  private func areNamed(_ owner: Int, _ matcher: FormMatcher) -> Bool {
    excluded.indices.contains { term in
      prefilter?.mayHold(term, matcher.table.signature[owner]) != false
        && matcher.start(of: excluded[term], owner: owner) != nil
    }
  }

  /// The reasons that the conditions give for people.
  var reasons: ConditionReasons { ConditionReasons(facts: facts, conditions: conditions) }
}

/// The facts or the people that a condition means: somebody meets it who has one of the facts, or
/// is one of the people.
private enum Meaning {
  case facts([Bool])
  case people([Int])

  init(_ condition: Query.Condition, _ index: SearchIndex, _ facts: FactFinder) {
    let roll = index.roll
    switch condition {
    case .country(let text): self = .facts(Self.countries(text, index, facts))
    case .city(let text): self = .facts(Self.meant(by: text, facts) { $0.isCity })
    case .organization(let text):
      self = .facts(Self.meant(by: text, facts) { $0.isOrganization })
    case .post(let text): self = .facts(Self.meant(by: text, facts) { $0.isPost })
    case .orientation(let number):
      let meant = roll.orientationReferences.filter { roll[$0].number == number }
      self = .people(meant.flatMap(roll.people(of:)).map(\.position))
    case .leader: self = .people(roll.storage.index.leaders)
    case .guest: self = .people(roll.allGuests.map(\.position))
    }
  }

  /// Returns the countries that a text means. A code means its country only; else names in every
  /// language count, and those of the roll.
  private static func countries(
    _ text: String, _ index: SearchIndex, _ finder: FactFinder
  ) -> [Bool] {
    let (facts, countries) = (finder.facts, CountryFinder(index.roll))
    if let coded = countries.countries(coded: text) {
      return (0..<facts.count).map { facts[$0].isCountry(of: coded) }
    }
    let called = countries.countries(named: text)
    let meant = meant(by: text, finder) { $0.isCountry }
    return meant.indices.map { meant[$0] || facts[$0].isCountry(of: called) }
  }

  /// Returns the facts of a sort that answer to all words of a text.
  private static func meant(
    by text: String, _ finder: FactFinder, _ isMeant: (Facts.Fact) -> Bool
  ) -> [Bool] {
    let (facts, query) = (finder.facts, PreparedQuery(words: text))
    return Comparison.with(finder.table, query.store) { comparison in
      let finder = FactFinder(facts, comparison)
      return (0..<facts.count).map { fact in
        !query.terms.isEmpty && isMeant(facts[fact])
          && query.terms.allSatisfy { finder.answers(fact, to: $0) }
      }
    }
  }
}

extension Facts.Fact {
  /// Tells if the fact is one of these countries.
  func isCountry(of countries: Set<Int>) -> Bool {
    if case .country(let country) = self { countries.contains(country.position) } else { false }
  }

  fileprivate var isCity: Bool { if case .city = self { true } else { false } }
  fileprivate var isOrganization: Bool { if case .organization = self { true } else { false } }
  fileprivate var isPost: Bool { if case .post = self { true } else { false } }
  fileprivate var isCountry: Bool { if case .country = self { true } else { false } }
}
