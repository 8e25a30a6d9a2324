extension SearchIndex {
  /// Likeness is asked for only when fewer people than this answer otherwise.
  private static let enough = 5

  /// The people who answer to a query, best first; none for an empty query.
  ///
  /// Ranked by tier; within a tier by how far what answers is from what was typed (accents, then
  /// readings, then spellings), by the share of the name that answers, leaders before others, and
  /// by name: always the same order for the same query.
  ///
  /// Costs a glance at everybody, or at whom `previous` has left, some nanoseconds, and up to a
  /// microsecond for who may answer.
  /// - Parameters:
  ///   - query: What somebody looks for.
  ///   - previous: What answered before. Where the query asks for more than that did, as each key
  ///     of a word does, only those are looked at who could answer then. The answer is the same.
  ///   - beside: Where a second thread may be had, to go through half of the people.
  /// - Returns: Who answers. It is kept small: what is to be said of each is worked out on demand.
  public func matches(
    _ query: Query, after previous: Matches = Matches(), beside: Roll.Beside? = nil
  ) -> Matches {
    matches(query, after: previous, beside, sieves: true)
  }

  /// The same, also by asking everybody in full, and by threads in smaller pieces, as tests do.
  func matches(
    _ query: Query, after previous: Matches = Matches(), _ beside: Roll.Beside? = nil,
    sieves: Bool = true, pieces size: Int = 1 << 12
  ) -> Matches {
    guard !query.isEmpty else { return Matches() }
    let narrowing = previous.areOf(self) && sieves ? previous.narrowing : Narrowing()
    let prepared = PreparedQuery(query, han: han)
    for prepared in [prepared, prepared.withoutTitles].compactMap(\.self) {
      let inquiry = Inquiry(
        index: self, demand: Demand(query, prepared, self, sieves: sieves), previous: narrowing,
        beside: beside, size: size)
      if let matches = matches(query, inquiry) { return matches }
    }
    return Matches()
  }

  /// Nil when nobody answers, but perhaps would without titles.
  private func matches(_ query: Query, _ inquiry: Inquiry) -> Matches? {
    let demand = inquiry.demand
    if demand.query.terms.isEmpty { return query.words.isEmpty ? everybody(demand) : nil }
    var inquiry = inquiry
    var found = inquiry.answers()
    if found.answers.isEmpty, demand.query.withoutTitles != nil { return nil }
    if found.answers.count(where: { $0.tier < .similar }) < Self.enough {
      found.append(inquiry.similar(to: found.answers))
    } else {
      found.answers.removeAll { $0.tier == .similar }
    }
    return Matches(self, found, demand.conditions.reasons, inquiry.narrowing)
  }

  /// Whoever meets the conditions of a query without words, by name.
  private func everybody(_ demand: Demand) -> Matches {
    let people = names.withView { names in
      Comparison.with(names, demand.query.store) { names in
        let matcher = FormMatcher(names)
        return roll.delegates.indices.filter { demand.conditions.hold(for: $0, matcher) }
      }
    }
    var found = Found()
    found.answers = people.map {
      Answer($0, .otherFacts, distance: 0, coverage: 0, isLeader: false, evidence: 0..<0)
    }
    return Matches(self, found, demand.conditions.reasons, Narrowing())
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
