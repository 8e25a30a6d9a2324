extension SearchIndex {
  /// The number of people who answer otherwise from which on likeness is not asked for.
  static let enough = 5

  /// Returns the people who answer to a query, best first; none for an empty query.
  ///
  /// Ranked by tier; within a tier by how far what answers is from what was typed (accents, then
  /// readings, then spellings), by the share of the name that answers, leaders before others, and
  /// by name: always the same order for the same query.
  ///
  /// Costs a glance at everybody, or at whom `previous` has left, some nanoseconds, and up to a
  /// microsecond for who may answer; and, the first time, what makes the names ready. Conditions
  /// without words cost no names.
  /// - Parameters:
  ///   - query: What somebody looks for.
  ///   - previous: What answered before. Where the query asks for more than that did, as each key
  ///     of a word does, only those are looked at who could answer then. The answer is the same.
  ///   - beside: Where a second thread may be had, to go through half of the people.
  /// - Returns: Who answers. It is kept small: what is to be said of each is worked out on demand.
  public func matches(
    _ query: Query, after previous: Matches = Matches(), beside: Roll.Beside? = nil
  ) -> Matches {
    matches(query, after: previous, beside, prefilters: true)
  }

  /// Returns the people who answer to a query. Without `prefilters` everybody is asked in full, as
  /// tests do.
  func matches(
    _ query: Query, after previous: Matches = Matches(), _ beside: Roll.Beside? = nil,
    prefilters: Bool
  ) -> Matches {
    guard !query.isEmpty else { return Matches() }
    let narrowing = previous.areOf(self) && prefilters ? previous.narrowing : CandidateSets()
    let prepared = PreparedQuery(query)
    for prepared in [prepared, prepared.withoutTitles].compactMap(\.self) {
      let run = SearchRun(
        index: self, plan: QueryPlan(query, prepared, self, prefilters: prefilters),
        previous: narrowing, beside: beside)
      if let matches = matches(query, run) { return matches }
    }
    return Matches()
  }

  /// Returns the people who answer; nil when nobody does, but perhaps would without titles.
  private func matches(_ query: Query, _ run: SearchRun) -> Matches? {
    let plan = run.plan
    if plan.query.terms.isEmpty { return query.words.isEmpty ? everybody(run) : nil }
    var run = run
    var hits = run.answers()
    if hits.answers.isEmpty, plan.query.withoutTitles != nil { return nil }
    if hits.answers.count(where: { $0.tier < .similar }) < Self.enough {
      hits.append(run.similar(to: hits.answers))
    } else {
      hits.answers.removeAll { $0.tier == .similar }
    }
    var staged = StagedSearch(run, hits)
    staged.ask(query)
    return Matches(self, staged.hits, staged.asked, run.narrowing)
  }

  /// Returns everybody who meets the conditions of a query without words, by name.
  private func everybody(_ run: SearchRun) -> Matches {
    var (run, hits) = (run, Hits())
    let conditions = run.plan.conditions
    if conditions.asksForNames {
      hits = run.everybody()
    } else {
      hits.answers = conditions.people(of: roll).map(Hit.init(meetingConditions:))
    }
    return Matches(self, hits, StagedSearch(run, hits).asked, CandidateSets())
  }
}

extension Roll {
  /// Returns a name of a person by its number: 0 is the name itself, then come the other names,
  /// then the full name.
  func name(_ number: Int, of person: Int) -> String {
    let delegate = delegates[person]
    if number == 0 { return delegate.name }
    if number <= delegate.otherNames.count {
      return delegate.otherNames[number - 1].name
    }
    return delegate.fullName ?? ""
  }
}
