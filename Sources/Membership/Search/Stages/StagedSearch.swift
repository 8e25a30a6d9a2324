/// The answers to a query as it stands, and to what it may be meant as.
struct StagedSearch {
  private let index: SearchIndex
  private let prefilters: Bool
  private let beside: Roll.Beside?
  private(set) var hits: Hits
  /// The query as it stands, then each that has been asked in its place and was answered; a hit
  /// knows the number of its own.
  private(set) var asked: [Asked]
  /// The places in the answers of those who are known already.
  private var places: [Int: Int] = [:]

  /// A query that was asked, and the reason for its answers; nil where it is what was typed.
  struct Asked: Sendable {
    let plan: QueryPlan
    let reason: Reason?
  }

  init(_ run: SearchRun, _ hits: Hits) {
    (index, beside, prefilters) = (run.index, run.beside, run.plan.prefilters)
    self.hits = hits
    asked = [Asked(plan: run.plan, reason: nil)]
  }

  /// Asks all stages that are wanted, of a query without the text that surrounds its name as soon
  /// as that is known.
  mutating func ask(_ query: Query) {
    // Words in quotation marks are found as they stand, or not at all.
    if query.words.allSatisfy(\.isQuoted) { return }
    for (place, answer) in hits.answers.enumerated() { places[answer.person] = place }
    var sure = hits.answers.count { $0.tier < .similar }
    var query = query
    for stage in Stage.allCases where stage.isAsked(after: sure) {
      let rewritings = stage.rewritings(of: query)
      for rewriting in rewritings { sure += ask(rewriting, stage) }
      if stage == .pasted, let cleaned = rewritings.first { query = cleaned.query }
    }
    if sure == 0 { askSounds(query) }
  }

  /// Asks for names that are the syllables of a query, else for those in another script that are
  /// said like it.
  private mutating func askSounds(_ query: Query) {
    let count = hits.answers.count
    for syllables in SyllableQuery.queries(for: query.wordsText) {
      take(.sameSyllables) { $0.syllables(syllables, but: $1) }
    }
    if hits.answers.count > count { return }
    guard let spoken = SpokenQuery(query.wordsText) else { return }
    take(.soundsAlike) { $0.spoken(spoken, but: $1) }
  }

  /// Takes the answers to another comparison of the names, of people who are not known yet.
  private mutating func take(
    _ reason: Reason, _ ask: (inout SearchRun, _ known: Set<Int>) -> Hits
  ) {
    let plan = asked[0].plan
    var run = SearchRun(index: index, plan: plan, previous: CandidateSets(), beside: beside)
    let found = ask(&run, Set(places.keys))
    if found.answers.isEmpty || found.answers.count > Self.mostGuessed
      || asked.count > Int(UInt8.max)
    {
      return
    }
    asked.append(Asked(plan: plan, reason: reason))
    let start = hits.trail.count
    hits.trail += found.trail
    for answer in found.answers {
      places[answer.person] = hits.answers.count
      hits.answers.append(answer.moved(by: start).guessed(UInt8(asked.count - 1)))
    }
  }

  /// Asks a query in the place of the one that was typed; returns the number of people who answer
  /// surely to it.
  private mutating func ask(_ rewriting: Rewriting, _ stage: Stage) -> Int {
    let prepared = PreparedQuery(rewriting.query)
    if prepared.terms.isEmpty || asked.count > Int(UInt8.max) { return 0 }
    let plan = QueryPlan(rewriting.query, prepared, index, prefilters: prefilters)
    var run = SearchRun(index: index, plan: plan, previous: CandidateSets(), beside: beside)
    var found = run.answers()
    found.answers.removeAll { $0.tier > stage.worst || !rewriting.accepts($0) }
    if found.answers.isEmpty, stage.worst == .similar { found = run.similar(to: []) }
    if found.answers.isEmpty || found.answers.count > Self.mostGuessed { return 0 }
    asked.append(Asked(plan: plan, reason: rewriting.reason))
    take(found, stage)
    return found.answers.count { $0.tier <= .initials }
  }

  /// The most people who may be meant by a guess: one that fits more says nothing of any.
  private static let mostGuessed = 200

  /// Takes the answers to the query that was asked last, but of those who are known to answer
  /// better.
  private mutating func take(_ found: Hits, _ stage: Stage) {
    let start = hits.trail.count
    hits.trail += found.trail
    for answer in found.answers {
      let guess = answer.moved(by: start).guessed(UInt8(asked.count - 1), from: stage.distance)
      if let place = places[answer.person] {
        if guess.rank < hits.answers[place].rank { hits.answers[place] = guess }
      } else {
        places[answer.person] = hits.answers.count
        hits.answers.append(guess)
      }
    }
  }
}
