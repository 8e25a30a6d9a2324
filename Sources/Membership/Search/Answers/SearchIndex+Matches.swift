extension SearchIndex {
  /// Likeness is asked for only when fewer people than this answer otherwise.
  private static let enough = 5

  /// The people who answer to a query, best first; none for an empty query.
  ///
  /// Ranked by tier; within a tier by how far what answers is from what was typed (accents, then
  /// readings, then spellings), by the share of the name that answers, leaders before others, and
  /// by name: always the same order for the same query.
  public func matches(_ query: Query) -> [Match] {
    guard !query.isEmpty else { return [] }
    let prepared = PreparedQuery(query, han: han)
    return names.withView { names in
      facts.table.withView { facts in
        Comparison.with(names, prepared.store) { names in
          Comparison.with(facts, prepared.store) { facts in
            matches(query, prepared, names: names, facts: facts)
          }
        }
      }
    }
  }

  private func matches(
    _ query: Query, _ prepared: PreparedQuery, names: Comparison, facts: Comparison
  ) -> [Match] {
    let conditions = Conditions(query, prepared, self, names: names, facts: facts)
    if prepared.terms.isEmpty { return query.words.isEmpty ? everybody(conditions) : [] }
    let accented = AccentedWords(query.text)
    var search = Search(self, prepared, conditions, accented, names: names, facts: facts)
    var answers = search.answers()
    if answers.isEmpty, let bare = prepared.withoutTitles {
      return matches(query, bare, names: names.table, facts: facts.table)
    }
    if answers.count < Self.enough { answers += search.similar(to: answers) }
    return ranked(answers).map { match($0, search.matcher.trail) }
  }

  /// Once more, with letters that are elsewhere in memory.
  private func matches(
    _ query: Query, _ prepared: PreparedQuery, names: SpellingView, facts: SpellingView
  ) -> [Match] {
    Comparison.with(names, prepared.store) { names in
      Comparison.with(facts, prepared.store) { facts in
        matches(query, prepared, names: names, facts: facts)
      }
    }
  }

  /// Whoever meets the conditions of a query without words, by name.
  private func everybody(_ conditions: Conditions) -> [Match] {
    conditions.everybody().sorted { precedes($0.person, $1.person) }.map { person, fact in
      Match(
        delegate: Reference(person), tier: .otherFacts, highlights: [],
        reason: fact.map { facts.all[$0].reason(in: roll) })
    }
  }
}

extension SearchIndex {
  private func ranked(_ answers: [Answer]) -> [Answer] {
    answers.sorted { left, right in
      left.rank == right.rank ? precedes(left.person, right.person) : left.rank < right.rank
    }
  }

  /// By the folded letters of the name, then as the file has it.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (key(of: left), key(of: right))
    if first.lexicographicallyPrecedes(second) { return true }
    return left < right && first.elementsEqual(second)
  }

  private func key(of person: Int) -> ArraySlice<UInt8> {
    let forms = names.forms(of: person)
    return forms.isEmpty ? [] : names.letters[names.letters(of: forms.lowerBound)]
  }

  private func match(_ answer: Answer, _ trail: [FormMatcher.Evidence]) -> Match {
    Match(
      delegate: Reference(answer.person), tier: answer.tier,
      highlights: highlights(trail[answer.evidence]), reason: reason(answer, trail))
  }

  /// A name of a person: 0 is the name itself, then come the other names, then the full name.
  func name(_ number: Int, of person: Int) -> String {
    let delegate = roll.delegates[person]
    if number == 0 { return delegate.name }
    if number <= delegate.otherNames.count { return delegate.otherNames[number - 1].name }
    return delegate.fullName ?? ""
  }
}
