/// What must be true of a person beside the words of a query.
struct Conditions {
  private let index: SearchIndex
  /// For each condition that names a fact, those that meet it.
  private var facts: [Set<UInt32>] = []
  private var people: [Set<Int>] = []
  private let excluded: [Term]
  private let matcher: FormMatcher
  private let finder: FactFinder

  init(_ query: Query, _ prepared: PreparedQuery, _ index: SearchIndex) {
    self.index = index
    excluded = prepared.excluded
    matcher = FormMatcher(index.names)
    finder = FactFinder(index.facts)
    for condition in query.conditions { add(condition) }
  }

  /// Whether all of it is true of a person.
  func hold(for person: Int) -> Bool {
    people.allSatisfy { $0.contains(person) }
      && facts.allSatisfy { index.facts.facts(of: person).contains(where: $0.contains) }
      && !excluded.contains { isMeant(person, by: $0) }
  }

  /// All people that it is true of, for a query without words.
  func everybody() -> [Answer] {
    index.roll.delegates.indices.filter(hold).map { person in
      let fact = facts.first.flatMap { meant in
        index.facts.facts(of: person).first(where: meant.contains)
      }
      return Answer(
        person: person, tier: .otherFacts, distance: 0, coverage: 0,
        isLeader: !index.roll.orientations(ledBy: Reference(person)).isEmpty,
        evidence: fact.map { [.fact(Int($0))] } ?? [])
    }
  }

  private func isMeant(_ person: Int, by term: Term) -> Bool {
    let isNamed = index.names.forms(of: person).contains { form in
      index.names.forms[form].letters != .loose
        && matcher.start(of: term.needles[0], in: form, isQuoted: term.isQuoted) != nil
    }
    return isNamed
      || index.facts.facts(of: person).contains { finder.answers(Int($0), to: term) }
  }
}

extension Conditions {
  private mutating func add(_ condition: Query.Condition) {
    let roll = index.roll
    switch condition {
    case .country(let text): facts.append(countries(text))
    case .city(let text):
      facts.append(meant(by: text) { if case .city = $0 { true } else { false } })
    case .organization(let text):
      facts.append(meant(by: text) { if case .organization = $0 { true } else { false } })
    case .post(let text):
      facts.append(meant(by: text) { if case .post = $0 { true } else { false } })
    case .orientation(let number):
      let meant = roll.orientationReferences.filter { roll[$0].number == number }
      people.append(Set(meant.flatMap(roll.people(of:)).map(\.position)))
    case .leader:
      people.append(
        Set(roll.delegates.indices.filter { !roll.orientations(ledBy: Reference($0)).isEmpty }))
    case .guest:
      people.append(Set(roll.allGuests.map(\.position)))
    }
  }

  /// A code means its country only; else the beginnings of names in every language known.
  private func countries(_ text: String) -> Set<UInt32> {
    let code = text.uppercasedASCII
    let coded = index.facts.all.indices.filter { fact in
      guard case .country(let country) = index.facts.all[fact] else { return false }
      return index.roll[country].code == code
    }
    if !coded.isEmpty { return Set(coded.map(UInt32.init)) }
    return meant(by: text) { if case .country = $0 { true } else { false } }
  }

  /// The facts of a sort that answer to all words of a text.
  private func meant(by text: String, _ isMeant: (Facts.Fact) -> Bool) -> Set<UInt32> {
    let terms = PreparedQuery(words: text, han: index.han).terms
    let found = index.facts.all.indices.filter { fact in
      isMeant(index.facts.all[fact]) && terms.allSatisfy { finder.answers(fact, to: $0) }
    }
    return terms.isEmpty ? [] : Set(found.map(UInt32.init))
  }
}

extension String {
  fileprivate var uppercasedASCII: String {
    String(decoding: utf8.map { 0x61...0x7A ~= $0 ? $0 & 0xDF : $0 }, as: UTF8.self)
  }
}
