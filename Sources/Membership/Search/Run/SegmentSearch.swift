/// One walk through people of a segment, with what a query asks of them.
struct SegmentSearch {
  /// The least distance of a name with typing errors.
  ///
  /// Distances rank answers of one tier. They are in bands, each with room for what is counted
  /// within it, mostly the words of a query, of which there are some sixteen at most:
  /// - From 0, the name itself: 1 for each word whose accents it lacks.
  /// - From 20, a reading that has the letters.
  /// - From 40, a name that has the sounds: by the number of the way of reading the query, of which
  ///   there are at most seven, and 1 more for a reading.
  /// - 60, several names and facts together.
  /// - From 64, a name with typing errors: 16 for each error, and 1 for each word that agrees by its
  ///   sounds.
  ///
  /// An exact name that is not the person's first is 1 further off.
  static let mistyped = 64

  private let roll: Roll
  let plan: QueryPlan
  let names: SpellingView
  /// The person whose names are the first of `names`.
  let first: Int
  let comparison: Comparison
  var matcher: FormMatcher
  var hits = Hits()

  init(_ roll: Roll, _ plan: QueryPlan, _ names: Comparison, from first: Int) {
    (self.roll, self.plan, self.first) = (roll, plan, first)
    (comparison, self.names) = (names, names.table)
    matcher = FormMatcher(names)
  }

  /// Returns the candidates who answer without typing errors, unranked.
  mutating func answers(among candidates: Candidates) -> Hits {
    // Growing they would move again and again; memory that is not touched costs nothing.
    hits.answers.reserveCapacity(candidates.count)
    hits.asked.reserveCapacity(candidates.count)
    matcher.reserve(candidates.count)
    let (conditions, forConditions) = (plan.conditions, FormMatcher(comparison))
    candidates.forEach { person in
      guard let reach = plan.reach(of: person, names.signature[person - first]) else { return }
      hits.asked.append(UInt32(person))
      guard conditions.hold(for: person, person - first, forConditions) else { return }
      let answer = reach == .names ? answer(person) : mixed(person, orElse: nil)
      if let answer { hits.answers.append(answer) }
    }
    hits.trail = matcher.trail
    return hits
  }

  /// Returns the candidates for whom the conditions hold.
  mutating func everybody(among candidates: Candidates) -> Hits {
    let (conditions, matcher) = (plan.conditions, matcher)
    candidates.forEach { person in
      guard conditions.hold(for: person, person - first, matcher) else { return }
      hits.answers.append(Hit(meetingConditions: person))
    }
    return hits
  }

  /// Tells if somebody's names may hold a term.
  private func mayBeNamed(_ person: Int, _ term: Int) -> Bool {
    plan.mayName(term, names.signature[person - first])
  }
}

extension SegmentSearch {
  /// Returns the best answer of one form, else of several names and facts together.
  private mutating func answer(_ person: Int) -> Hit? {
    var best: Hit?
    for form in names.forms(of: person - first) {
      let kind = names.forms[form].letters
      if kind == .loose, let best, best.tier <= .wordPrefixes { continue }
      for way in plan.query.phrases.indices
      where names.forms[form].canBeCompared(plan.query.phrases[way].needle) {
        if kind == .both, way > 0, let best, best.tier < .similar { continue }
        consider(person, form, way, &best)
      }
      if let best, best.isPerfect { break }
    }
    if let best, best.tier <= .wordPrefixes { return best }
    // One term has nothing to be mixed with but facts.
    if plan.query.terms.count == 1, plan.facts.first(0, of: person) == nil { return best }
    return mixed(person, orElse: best)
  }

  /// Takes a form's answer if it is better than the best so far.
  private mutating func consider(_ person: Int, _ form: Int, _ way: Int, _ best: inout Hit?) {
    let mark = matcher.trail.count
    guard let tier = matcher.match(plan.query.phrases[way], form) else { return }
    // A person who has the name as the first comes before those who have it as another one.
    let isAlso = tier == .exactName && names.forms[form].source.name > 0
    let distance =
      distance(person, form, way) + (isAlso || tier == .initials && isTurned(form, mark) ? 1 : 0)
    let answer = answer(person, tier, form, distance, from: mark)
    keep(answer, &best)
  }

  /// Tells if the first letter that answers is not that of a form.
  private func isTurned(_ form: Int, _ mark: Int) -> Bool {
    guard case .span(let first) = matcher.trail[mark] else { return false }
    return first.start > names.letters(of: form).lowerBound
  }

  private mutating func keep(_ answer: Hit, _ best: inout Hit?) {
    if let old = best, old.isAsGood(as: answer) {
      matcher.forget(from: answer.evidence.lowerBound)
    } else {
      best = answer
    }
  }

  func answer(
    _ person: Int, _ tier: Tier, _ form: Int, _ distance: Int, from mark: Int
  ) -> Hit {
    let evidence = mark..<matcher.trail.count
    return Hit(
      person, tier, distance: distance, coverage: coverage(evidence, form),
      isLeader: roll.storage.index.leads(person), evidence: evidence)
  }

  /// Returns the distance of an answer by one form: letters of names come before readings, equal
  /// letters before alike ones, typed accents before none.
  private func distance(_ person: Int, _ form: Int, _ way: Int) -> Int {
    let source = names.forms[form].source
    let isReading = if case .reading = source { true } else { false }
    if way == 0, !isReading {
      return plan.accented.isEmpty
        ? 0 : plan.accented.missing(in: roll.name(source.name, of: person))
    }
    return (way == 0 ? 20 : 40 + way) + (isReading ? 1 : 0)
  }

  /// Returns the share of a form's letters that answer, of 255.
  private func coverage(_ evidence: Range<Int>, _ form: Int) -> Int {
    var covered = 0
    for place in evidence {
      if case .span(let letters) = matcher.trail[place] { covered += letters.count }
    }
    return covered * 255 / max(1, names.letters(of: form).count)
  }
}

extension SegmentSearch {
  /// Returns the answer in which each term is found wherever it is: some in one name, some in
  /// another, some in facts. `other` if that is better, or some term is nowhere.
  private mutating func mixed(_ person: Int, orElse other: Hit?) -> Hit? {
    let mark = matcher.trail.count
    var tier = Tier.wordPrefixes
    var coverage = 0
    for place in plan.query.terms.indices {
      if mayBeNamed(person, place),
        let found = matcher.start(of: plan.query.terms[place], owner: person - first)
      {
        matcher.note(found.evidence)
        if found.agreement < .sure { tier = .similar }
        if case .span(let letters) = found.evidence {
          coverage += letters.count * 255 / max(1, names.letters(of: letters.form).count)
        }
      } else if let fact = plan.facts.first(place, of: person) {
        matcher.note(.fact(UInt32(fact)))
        tier = max(tier, .otherFacts)
      } else {
        matcher.forget(from: mark)
        return other
      }
    }
    var best = other
    let evidence = mark..<matcher.trail.count
    keep(
      Hit(
        person, tier, distance: 60, coverage: coverage, isLeader: roll.storage.index.leads(person),
        evidence: evidence), &best)
    return best
  }
}

extension SegmentSearch {
  /// Returns the candidates whose names are like the query but for typing errors, without those who
  /// are known to answer better.
  mutating func similar(
    _ query: SimilarQuery, among candidates: Candidates, but known: Set<Int>
  ) -> Hits {
    let similar = SimilarMatcher(query, comparison)
    let (conditions, forConditions) = (plan.conditions, FormMatcher(comparison))
    candidates.forEach { person in
      guard !plan.prefilters || query.prefilter.lets(through: names.signature[person - first])
      else {
        return
      }
      hits.asked.append(UInt32(person))
      guard !known.contains(person), conditions.hold(for: person, person - first, forConditions),
        let answer = likeness(person, similar)
      else { return }
      hits.answers.append(answer)
    }
    hits.trail = matcher.trail
    return hits
  }

  private mutating func likeness(_ person: Int, _ similar: SimilarMatcher) -> Hit? {
    var best: Hit?
    var isClose = false
    for form in names.forms(of: person - first) {
      let mark = matcher.trail.count
      guard let likeness = similar.likeness(form, &matcher) else { continue }
      isClose = isClose || likeness.isClose
      let distance = Self.mistyped + likeness.errors * 16 + likeness.soundsAlike
      keep(answer(person, .similar, form, distance, from: mark), &best)
    }
    best?.isFar = !isClose
    return best
  }
}
