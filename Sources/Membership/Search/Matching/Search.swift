/// One search through an index.
struct Search {
  let index: SearchIndex
  let query: PreparedQuery
  let conditions: Conditions
  private let matcher: FormMatcher
  /// For each term, the facts that answer to it.
  private let facts: [Set<UInt32>]
  /// The accented words of the query, in small letters.
  private let accented: AccentedWords

  init(_ index: SearchIndex, _ query: PreparedQuery, _ conditions: Conditions, text: String) {
    self.index = index
    self.query = query
    self.conditions = conditions
    matcher = FormMatcher(index.names)
    facts = query.terms.map { FactFinder(index.facts).facts(for: $0) }
    accented = AccentedWords(text)
  }

  /// Everybody who answers otherwise than by likeness, unranked.
  func answers() -> [Answer] {
    guard !query.terms.isEmpty else { return conditions.everybody() }
    return index.roll.delegates.indices.compactMap { person in
      guard mayAnswer(person), conditions.hold(for: person) else { return nil }
      return answer(person)
    }
  }

  /// Everybody whose names are like the query, but for those who answer better.
  func similar(to answers: [Answer]) -> [Answer] {
    let terms = query.terms
    guard terms.contains(where: { SimilarMatcher.mostErrors(in: $0) > 0 }),
      terms.allSatisfy({ !$0.isQuoted && !$0.alike.isEmpty })
    else { return [] }
    let known = Set(answers.map(\.person))
    var similar = SimilarMatcher(matcher)
    return index.roll.delegates.indices.compactMap { person in
      guard SimilarMatcher.canBe(terms, in: index.names.traces[person]), !known.contains(person),
        conditions.hold(for: person)
      else { return nil }
      return likeness(person, terms, &similar)
    }
  }

  private func mayAnswer(_ person: Int) -> Bool {
    let traces = index.names.traces[person]
    for (place, term) in query.terms.enumerated() {
      if term.canBe(in: traces) { continue }
      if facts[place].isEmpty { return false }
      if !index.facts.facts(of: person).contains(where: facts[place].contains) { return false }
    }
    return true
  }
}

extension Search {
  /// The best answer of one form, else of several names and facts together.
  private func answer(_ person: Int) -> Answer? {
    var best: Answer?
    for form in index.names.forms(of: person) {
      let letters = index.names.forms[form].letters
      if letters == .loose, let best, best.tier <= .wordPrefixes { continue }
      for (way, phrase) in query.phrases.enumerated() {
        guard letters == .both || (letters == .loose) == phrase.isLoose else { continue }
        if letters == .both, phrase.isLoose, best != nil { continue }
        guard let match = matcher.match(phrase, form) else { continue }
        let answer = answer(person, form, match, way: way)
        if best.map({ answer.rank < $0.rank }) ?? true { best = answer }
      }
      if best?.tier == .exactName, best?.distance == 0 { break }
    }
    if let best, best.tier <= .wordPrefixes { return best }
    return mixed(person).map { $0.tier < best?.tier ?? .similar ? $0 : best ?? $0 } ?? best
  }

  private func answer(_ person: Int, _ form: Int, _ match: FormMatch, way: Int) -> Answer {
    let distance = distance(person, form, way: way)
    return Answer(
      person: person, tier: match.tier, distance: distance,
      coverage: coverage(match.spans, form), isLeader: isLeader(person),
      evidence: match.spans.map { .letters($0, form: form) })
  }

  /// Letters of names before readings, equal before alike, typed accents before none.
  private func distance(_ person: Int, _ form: Int, way: Int) -> Int {
    let source = index.names.forms[form].source
    let isReading = if case .reading = source { true } else { false }
    if way == 0, !isReading { return accented.missing(in: index.name(source.name, of: person)) }
    return (way == 0 ? 20 : 40 + way) + (isReading ? 1 : 0)
  }

  private func coverage(_ spans: [Range<Int>], _ form: Int) -> Int {
    let count = index.names.letters(of: form).count
    return min(255, spans.reduce(0) { $0 + $1.count } * 255 / max(1, count))
  }

  private func isLeader(_ person: Int) -> Bool {
    !index.roll.orientations(ledBy: Reference(person)).isEmpty
  }

  private func likeness(_ person: Int, _ terms: [Term], _ matcher: inout SimilarMatcher) -> Answer?
  {
    var best: Answer?
    for form in index.names.forms(of: person) {
      guard let likeness = matcher.likeness(terms, form) else { continue }
      let answer = Answer(
        person: person, tier: .similar, distance: likeness.errors * 16,
        coverage: coverage(likeness.spans, form), isLeader: isLeader(person),
        evidence: likeness.spans.map { .letters($0, form: form) })
      if best.map({ answer.rank < $0.rank }) ?? true { best = answer }
    }
    return best
  }
}

extension Search {
  /// Each term by whatever answers to it: some by one name, some by another, some by facts.
  private func mixed(_ person: Int) -> Answer? {
    var evidence: [Answer.Evidence] = []
    var tier = Tier.wordPrefixes
    var coverage = 0
    for (place, term) in query.terms.enumerated() {
      if let (span, form) = span(of: term, person) {
        evidence.append(.letters(span, form: form))
        coverage += self.coverage([span], form)
      } else if let fact = index.facts.facts(of: person).first(where: facts[place].contains) {
        evidence.append(.fact(Int(fact)))
        tier = .otherFacts
      } else {
        return nil
      }
    }
    return Answer(
      person: person, tier: tier, distance: 60, coverage: min(255, coverage),
      isLeader: isLeader(person), evidence: evidence)
  }

  private func span(of term: Term, _ person: Int) -> (Range<Int>, form: Int)? {
    for form in index.names.forms(of: person) {
      let letters = index.names.forms[form].letters
      for needle in term.needles where letters == .both || (letters == .loose) == needle.isLoose {
        if let span = matcher.start(of: needle, in: form, isQuoted: term.isQuoted) {
          return (span, form)
        }
      }
    }
    return nil
  }
}
