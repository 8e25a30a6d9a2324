extension SearchIndex {
  /// Likeness is asked for only when fewer people than this answer otherwise.
  private static let enough = 5

  /// The people who answer to a query, best first; none for an empty query.
  ///
  /// Ranked by tier; within a tier by how far what answers is from what was typed (accents, then
  /// readings, then spellings), by the share of the name that answers, leaders before others, and
  /// by name: always the same order for the same query.
  public func matches(_ query: Query) -> Matches {
    matches(query, sieves: true)
  }

  /// The same, also by asking everybody in full, as tests do.
  func matches(_ query: Query, sieves: Bool) -> Matches {
    guard !query.isEmpty else { return Matches() }
    let prepared = PreparedQuery(query, han: han)
    return matches(query, prepared, sieves)
      ?? prepared.withoutTitles.flatMap { matches(query, $0, sieves) } ?? Matches()
  }

  /// Nil when nobody answers, but perhaps would without titles.
  private func matches(_ query: Query, _ prepared: PreparedQuery, _ sieves: Bool) -> Matches? {
    names.withView { names in
      facts.table.withView { facts in
        Comparison.with(names, prepared.store) { names in
          Comparison.with(facts, prepared.store) { facts in
            matches(query, prepared, names: names, facts: facts, sieves: sieves)
          }
        }
      }
    }
  }

  private func matches(
    _ query: Query, _ prepared: PreparedQuery, names: Comparison, facts: Comparison,
    sieves: Bool
  ) -> Matches? {
    let conditions = Conditions(query, prepared, self, names: names, facts: facts)
    if prepared.terms.isEmpty { return query.words.isEmpty ? everybody(conditions) : nil }
    let accented = AccentedWords(query.text)
    var search = Search(
      self, prepared, conditions, accented, names: names, facts: facts, sieves: sieves)
    var answers = search.answers()
    if answers.isEmpty, prepared.withoutTitles != nil { return nil }
    if answers.count(where: { $0.tier < .similar }) < Self.enough {
      answers += search.similar(to: answers)
    } else {
      answers.removeAll { $0.tier == .similar }
    }
    return Matches(self, answers, search.matcher.trail, conditions.reasons)
  }

  /// Whoever meets the conditions of a query without words, by name.
  private func everybody(_ conditions: Conditions) -> Matches {
    let answers = roll.delegates.indices.filter(conditions.hold).map { person in
      Answer(person, .otherFacts, distance: 0, coverage: 0, isLeader: false, evidence: 0..<0)
    }
    return Matches(self, answers, [], conditions.reasons)
  }
}

extension SearchIndex {
  /// A name of a person: 0 is the name itself, then come the other names, then the full name.
  func name(_ number: Int, of person: Int) -> String {
    let delegate = roll.delegates[person]
    if number == 0 { return delegate.name.searchedPart }
    if number <= delegate.otherNames.count {
      return delegate.otherNames[number - 1].name.searchedPart
    }
    return delegate.fullName?.searchedPart ?? ""
  }
}
