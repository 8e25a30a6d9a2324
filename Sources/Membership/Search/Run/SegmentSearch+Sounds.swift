extension SegmentSearch {
  /// Returns the candidates whose names are said like a query, without those who are known.
  mutating func spoken(
    _ query: SpokenQuery, among candidates: Candidates, but known: Set<Int>
  ) -> Hits {
    var spoken = SpokenMatcher(query, names)
    let (conditions, forConditions) = (plan.conditions, FormMatcher(comparison))
    candidates.forEach { person in
      guard !plan.prefilters || spoken.mayBe(names.signature[person - first]),
        !known.contains(person), conditions.hold(for: person, person - first, forConditions),
        let likeness = spoken.likeness(of: person - first)
      else { return }
      let mark = matcher.trail.count
      for word in likeness.words {
        let range = names.start(of: word)..<names.start(of: word + 1)
        matcher.note(.letters(start: range.lowerBound, count: range.count, form: likeness.form))
      }
      hits.answers.append(
        answer(person, .similar, likeness.form, Self.said + likeness.cost, from: mark))
    }
    hits.trail = matcher.trail
    return hits
  }

  /// Returns the candidates whose names are the syllables of a query, without those who are known.
  mutating func syllables(
    _ query: SyllableQuery, among candidates: Candidates, but known: Set<Int>
  ) -> Hits {
    let syllables = SyllableMatcher(query, names)
    let (conditions, forConditions) = (plan.conditions, FormMatcher(comparison))
    candidates.forEach { person in
      guard !plan.prefilters || syllables.mayBe(names.signature[person - first]),
        let (form, words) = syllables.words(of: person - first), !known.contains(person),
        conditions.hold(for: person, person - first, forConditions)
      else { return }
      let mark = matcher.trail.count
      let range = names.start(of: words.lowerBound)..<names.start(of: words.upperBound)
      matcher.note(.letters(start: range.lowerBound, count: range.count, form: form))
      hits.answers.append(answer(person, .similar, form, Self.ofSyllables, from: mark))
    }
    hits.trail = matcher.trail
    return hits
  }

  /// The least distance of a name that is said like the query.
  private static let said = 128
  /// The distance of a name that is the syllables of the query: before one with a typing error.
  private static let ofSyllables = 72
}
