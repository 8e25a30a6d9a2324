/// Names that are said like a query, or are its syllables, and are not written like it.
extension SegmentSearch {
  /// A name that is taken for a query, and the letters that say so.
  private struct Guess {
    let form: Int
    let letters: [Range<Int>]
    let distance: Int
  }

  /// Returns the candidates whose names are said like a query, without those who are known.
  mutating func spoken(
    _ query: SpokenQuery, among candidates: Candidates, but known: Set<Int>
  ) -> Hits {
    let names = names
    let glance = SpokenMatcher(query, names)
    var spoken = glance
    return guesses(among: candidates, but: known, mayBe: { glance.mayBe($0) }) { owner in
      guard let likeness = spoken.likeness(of: owner) else { return nil }
      let letters = likeness.words.map { names.start(of: $0)..<names.start(of: $0 + 1) }
      return Guess(
        form: likeness.form, letters: letters, distance: Self.said + likeness.cost)
    }
  }

  /// Returns the candidates whose names are the syllables of a query, without those who are known.
  mutating func syllables(
    _ query: SyllableQuery, among candidates: Candidates, but known: Set<Int>
  ) -> Hits {
    let names = names
    let syllables = SyllableMatcher(query, names)
    return guesses(among: candidates, but: known, mayBe: { syllables.mayBe($0) }) { owner in
      guard let (form, words) = syllables.words(of: owner) else { return nil }
      let letters = names.start(of: words.lowerBound)..<names.start(of: words.upperBound)
      return Guess(form: form, letters: [letters], distance: Self.ofSyllables)
    }
  }

  /// Returns the candidates whom a comparison takes for a query, without those who are known and
  /// those whom the conditions keep out. `mayBe` passes over most at a glance.
  private mutating func guesses(
    among candidates: Candidates, but known: Set<Int>, mayBe: (NameSignature) -> Bool,
    _ guess: (_ owner: Int) -> Guess?
  ) -> Hits {
    let (conditions, forConditions) = (plan.conditions, FormMatcher(comparison))
    candidates.forEach { person in
      let owner = person - first
      guard !plan.prefilters || mayBe(names.signature[owner]), !known.contains(person),
        conditions.hold(for: person, owner, forConditions), let guess = guess(owner)
      else { return }
      let mark = matcher.trail.count
      for letters in guess.letters {
        matcher.note(
          .letters(start: letters.lowerBound, count: letters.count, form: guess.form))
      }
      hits.answers.append(answer(person, .similar, guess.form, guess.distance, from: mark))
    }
    hits.trail = matcher.trail
    return hits
  }

  /// The least distance of a name that is said like the query.
  private static let said = 128
  /// The distance of a name that is the syllables of the query: before one with a typing error.
  private static let ofSyllables = 72
}
