extension SearchIndex {
  /// Likeness is asked for only when fewer people than this answer otherwise.
  private static let enough = 5

  /// The people who answer to a query, best first; none for an empty query.
  ///
  /// Ranked by tier, within a tier by how far what answers is from what was typed (accents, then
  /// readings, then spellings), by the share of the name that answers, leaders before others, and by
  /// name: always the same order for the same query.
  public func matches(_ query: Query) -> [Match] {
    guard !query.isEmpty else { return [] }
    let prepared = PreparedQuery(query, han: han)
    let conditions = Conditions(query, prepared, self)
    if prepared.terms.isEmpty, !query.words.isEmpty { return [] }
    var search = Search(self, prepared, conditions, text: query.text)
    var answers = search.answers()
    if answers.isEmpty, let bare = prepared.withoutTitles {
      search = Search(self, bare, conditions, text: query.text)
      answers = search.answers()
    }
    if answers.count < Self.enough { answers += search.similar(to: answers) }
    return ranked(answers).map(match)
  }

  private func ranked(_ answers: [Answer]) -> [Answer] {
    let ranks = answers.map(\.rank)
    let order = answers.indices.sorted { left, right in
      if ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
      return precedes(answers[left].person, answers[right].person)
    }
    return order.map { answers[$0] }
  }

  /// By the folded letters of the name, then as the file has it.
  private func precedes(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (key(of: left), key(of: right))
    if first.lexicographicallyPrecedes(second) { return true }
    return first.elementsEqual(second) && left < right
  }

  private func key(of person: Int) -> ArraySlice<UInt8> {
    let forms = names.forms(of: person)
    return forms.isEmpty ? [] : names.letters[names.letters(of: forms.lowerBound)]
  }

  private func match(_ answer: Answer) -> Match {
    Match(
      delegate: Reference(answer.person), tier: answer.tier, highlights: highlights(of: answer),
      reason: reason(of: answer))
  }

  /// A name of a person: 0 is the name itself, then come the other names, then the full name.
  func name(_ number: Int, of person: Int) -> String {
    let delegate = roll.delegates[person]
    if number == 0 { return delegate.name }
    if number <= delegate.otherNames.count { return delegate.otherNames[number - 1].name }
    return delegate.fullName ?? ""
  }
}
