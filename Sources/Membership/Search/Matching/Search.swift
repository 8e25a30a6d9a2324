/// One search through an index.
struct Search {
  /// What is mistyped is further off than all that agrees, by sounds at least.
  static let mistyped = 64

  private let index: SearchIndex
  private let query: PreparedQuery
  private let conditions: Conditions
  private let accented: AccentedWords
  private let names: SpellingView
  private let facts: MeantFacts
  private let sieve: Sieve
  private let sieves: Bool
  private let comparison: Comparison
  private(set) var matcher: FormMatcher

  init(
    _ index: SearchIndex, _ query: PreparedQuery, _ conditions: Conditions,
    _ accented: AccentedWords, names: Comparison, facts: Comparison,
    sieves: Bool
  ) {
    self.sieves = sieves
    (self.index, self.query, self.conditions) = (index, query, conditions)
    (self.accented, comparison, self.names) = (accented, names, names.table)
    matcher = FormMatcher(names)
    sieve = Sieve(query.terms, query.store)
    let finder = FactFinder(index.facts, facts)
    var meant = MeantFacts(index.facts)
    for term in query.terms {
      meant.add(finder.facts(for: term, called: index.regions.countries(called: term)))
    }
    self.facts = meant
  }

  /// Everybody who answers without typing errors, unranked.
  mutating func answers() -> [Answer] {
    var answers: [Answer] = []
    // Growing they would move again and again; memory that is not touched costs nothing.
    answers.reserveCapacity(names.traces.count)
    matcher.reserve(names.traces.count)
    for person in names.traces.indices {
      guard let reach = reach(of: person), conditions.hold(for: person) else { continue }
      let answer = reach == .names ? answer(person) : mixed(person, orElse: nil)
      if let answer { answers.append(answer) }
    }
    return answers
  }

  /// Where there may be something of each term.
  private enum Reach {
    case names
    /// Some terms only in the facts: no name by itself can answer.
    case facts
  }

  /// Where each term may be found of somebody; nil: some nowhere.
  private func reach(of person: Int) -> Reach? {
    var reach = Reach.names
    for term in 0..<sieve.count where !mayBeNamed(person, term) {
      if facts.first(term, of: person) == nil { return nil }
      reach = .facts
    }
    return reach
  }

  /// Whether somebody's names may hold a term.
  private func mayBeNamed(_ person: Int, _ term: Int) -> Bool {
    !sieves || sieve.mayHold(term, names.traces[person])
  }
}

extension Search {
  /// The best answer of one form, else of several names and facts together.
  private mutating func answer(_ person: Int) -> Answer? {
    var best: Answer?
    for form in names.forms(of: person) {
      let kind = names.forms[form].letters
      if kind == .loose, let best, best.tier <= .wordPrefixes { continue }
      for way in query.phrases.indices
      where names.forms[form].canBeCompared(query.phrases[way].needle) {
        if kind == .both, way > 0, let best, best.tier < .similar { continue }
        consider(person, form, way, &best)
      }
      if let best, best.isPerfect { break }
    }
    if let best, best.tier <= .wordPrefixes { return best }
    // One term has nothing to be mixed with but facts.
    if query.terms.count == 1, facts.first(0, of: person) == nil { return best }
    return mixed(person, orElse: best)
  }

  /// Takes a form's answer if it is better than the best so far.
  private mutating func consider(_ person: Int, _ form: Int, _ way: Int, _ best: inout Answer?) {
    let mark = matcher.trail.count
    guard let tier = matcher.match(query.phrases[way], form) else { return }
    // Who is called so comes before who is also called so.
    let isAlso = tier == .exactName && names.forms[form].source.name > 0
    let distance = distance(person, form, way) + (isAlso ? 1 : 0)
    let answer = answer(person, tier, form, distance, from: mark)
    keep(answer, &best)
  }

  private mutating func keep(_ answer: Answer, _ best: inout Answer?) {
    if let old = best, old.isAsGood(as: answer) {
      matcher.forget(from: answer.evidence.lowerBound)
    } else {
      best = answer
    }
  }

  private func answer(
    _ person: Int, _ tier: Tier, _ form: Int, _ distance: Int, from mark: Int
  ) -> Answer {
    let evidence = mark..<matcher.trail.count
    return Answer(
      person, tier, distance: distance, coverage: coverage(evidence, form),
      isLeader: index.leads[person], evidence: evidence)
  }

  /// Letters of names before readings, equal letters before alike ones, typed accents before none.
  private func distance(_ person: Int, _ form: Int, _ way: Int) -> Int {
    let source = names.forms[form].source
    let isReading = if case .reading = source { true } else { false }
    if way == 0, !isReading {
      return accented.isEmpty ? 0 : accented.missing(in: index.name(source.name, of: person))
    }
    return (way == 0 ? 20 : 40 + way) + (isReading ? 1 : 0)
  }

  /// The share of a form's letters that answer, of 255.
  private func coverage(_ evidence: Range<Int>, _ form: Int) -> Int {
    var covered = 0
    for place in evidence {
      if case .letters(_, let count, _) = matcher.trail[place] { covered += count }
    }
    return covered * 255 / max(1, names.letters(of: form).count)
  }
}

extension Search {
  /// Each term by whatever answers to it: some by one name, some by another, some by facts.
  private mutating func mixed(_ person: Int, orElse other: Answer?) -> Answer? {
    let mark = matcher.trail.count
    var tier = Tier.wordPrefixes
    var coverage = 0
    for place in query.terms.indices {
      if mayBeNamed(person, place),
        let found = matcher.start(of: query.terms[place], owner: person)
      {
        matcher.note(found.evidence)
        if found.agreement < .sure { tier = .similar }
        if case .letters(_, let count, let form) = found.evidence {
          coverage += count * 255 / max(1, names.letters(of: form).count)
        }
      } else if let fact = facts.first(place, of: person) {
        matcher.note(.fact(fact))
        tier = max(tier, .otherFacts)
      } else {
        matcher.forget(from: mark)
        return other
      }
    }
    var best = other
    let evidence = mark..<matcher.trail.count
    keep(
      Answer(
        person, tier, distance: 60, coverage: coverage, isLeader: index.leads[person],
        evidence: evidence), &best)
    return best
  }

  /// Everybody whose names are like the query, but for those who answer better. Only when nobody
  /// does, it is looked further.
  mutating func similar(to answers: [Answer]) -> [Answer] {
    guard let similar = SimilarMatcher(query, comparison, further: answers.isEmpty) else {
      return []
    }
    let known = Set(answers.map(\.person))
    var (close, far): ([Answer], [Answer]) = ([], [])
    for person in names.traces.indices {
      guard similar.canBe(names.traces[person]), !known.contains(person),
        conditions.hold(for: person), let (answer, isClose) = likeness(person, similar)
      else { continue }
      if isClose { close.append(answer) } else { far.append(answer) }
    }
    return close.isEmpty ? far : close
  }

  private mutating func likeness(
    _ person: Int, _ similar: SimilarMatcher
  ) -> (answer: Answer, isClose: Bool)? {
    var best: Answer?
    var isClose = false
    for form in names.forms(of: person) {
      let mark = matcher.trail.count
      guard let likeness = similar.likeness(form, &matcher) else { continue }
      isClose = isClose || likeness.isClose
      let distance = Self.mistyped + likeness.errors * 16 + likeness.soundsAlike
      keep(answer(person, .similar, form, distance, from: mark), &best)
    }
    return best.map { ($0, isClose) }
  }
}
