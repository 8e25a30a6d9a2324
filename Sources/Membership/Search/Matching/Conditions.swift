/// What must be true of a person beside the words of a query.
struct Conditions {
  private let index: SearchIndex
  /// For each condition that is about facts, those that meet it.
  private var facts: [[Bool]] = []
  /// For each other condition, the people who meet it.
  private var people: [Set<Int>] = []
  /// For each excluded word, the facts that answer to it.
  private var excludedFacts: [[Bool]] = []
  private let excluded: [Term]
  private let matcher: FormMatcher

  /// `names` and `facts` are those of the roll, beside the query's words.
  init(
    _ query: Query, _ prepared: PreparedQuery, _ index: SearchIndex, names: Comparison,
    facts: Comparison
  ) {
    self.index = index
    excluded = prepared.excluded
    matcher = FormMatcher(names)
    let finder = FactFinder(index.facts, facts)
    excludedFacts = excluded.map { finder.facts(for: $0) }
    for condition in query.conditions { add(condition, facts.table) }
  }

  /// Whether all of it is true of a person.
  func hold(for person: Int) -> Bool {
    if facts.isEmpty, people.isEmpty, excluded.isEmpty { return true }
    return people.allSatisfy { $0.contains(person) }
      && facts.allSatisfy { has(person, $0) }
      && !excludedFacts.contains { has(person, $0) }
      && !excluded.contains { matcher.start(of: $0, owner: person) != nil }
  }

  private func has(_ person: Int, _ facts: [Bool]) -> Bool {
    !facts.isEmpty && index.facts.facts(of: person).contains { facts[Int($0)] }
  }

  /// All people that it is true of, for a query without words, with the fact that it is about.
  func everybody() -> [(person: Int, fact: Int?)] {
    index.roll.delegates.indices.filter(hold).map { person in
      (
        person,
        facts.first.flatMap { meant in
          index.facts.facts(of: person).first { meant[Int($0)] }.map(Int.init)
        }
      )
    }
  }
}

extension Conditions {
  private mutating func add(_ condition: Query.Condition, _ table: SpellingView) {
    let roll = index.roll
    switch condition {
    case .country(let text): facts.append(countries(text, table))
    case .city(let text): facts.append(meant(by: text, table) { $0.isCity })
    case .organization(let text): facts.append(meant(by: text, table) { $0.isOrganization })
    case .post(let text): facts.append(meant(by: text, table) { $0.isPost })
    case .orientation(let number):
      let meant = roll.orientationReferences.filter { roll[$0].number == number }
      people.append(Set(meant.flatMap(roll.people(of:)).map(\.position)))
    case .leader: people.append(index.leaders)
    case .guest: people.append(Set(roll.allGuests.map(\.position)))
    }
  }

  /// A code means its country only; else the beginnings of names in every language of the roll.
  private func countries(_ text: String, _ table: SpellingView) -> [Bool] {
    let code = text.asciiLowercased
    let coded = index.facts.all.map { fact in
      guard case .country(let country) = fact else { return false }
      return index.roll[country].code.asciiLowercased == code
    }
    return coded.contains(true) ? coded : meant(by: text, table) { $0.isCountry }
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
  fileprivate var isCity: Bool { if case .city = self { true } else { false } }
  fileprivate var isOrganization: Bool { if case .organization = self { true } else { false } }
  fileprivate var isPost: Bool { if case .post = self { true } else { false } }
  fileprivate var isCountry: Bool { if case .country = self { true } else { false } }
}
