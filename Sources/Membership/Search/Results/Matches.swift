/// The people who answer to a query, best first.
///
/// Highlights and reasons are worked out for the matches that are looked at: a screen shows few of
/// them.
public struct Matches: RandomAccessCollection, Sendable {
  private let source: Source?
  private let answers: [Hit]
  /// The letters and facts that answer, of all answers one after the other.
  private let trail: [FormMatcher.Evidence]
  /// The places in `answers`, best first.
  private let order: [UInt32]
  /// The people whom the next query need only look at.
  let narrowing: CandidateSets

  /// The index that the answers come from, and the queries that were asked.
  private struct Source: Sendable {
    let index: SearchIndex
    let asked: [StagedSearch.Asked]
  }

  /// The answer in which there is nobody.
  public init() {
    (source, answers, trail, order, narrowing) = (nil, [], [], [], CandidateSets())
  }

  init(
    _ index: SearchIndex, _ hits: Hits, _ asked: [StagedSearch.Asked], _ narrowing: CandidateSets
  ) {
    source = Source(index: index, asked: asked)
    (answers, trail, self.narrowing) = (hits.answers, hits.trail, narrowing)
    order = Ranking.order(answers, of: index)
  }

  /// Tells if the answers come from an index.
  func areOf(_ index: SearchIndex) -> Bool { source?.index === index }

  /// The place of the best answer.
  public var startIndex: Int { 0 }
  /// The place after the last answer.
  public var endIndex: Int { order.count }

  /// Returns the match at a position.
  public subscript(position: Int) -> Match {
    guard let source else { preconditionFailure("nobody has no place") }
    let (index, answer) = (source.index, answers[Int(order[position])])
    let asked = source.asked[Int(answer.guess)]
    let plan = asked.plan
    return Match(
      delegate: Reference(answer.person), tier: answer.tier,
      highlights: index.highlights(trail[answer.evidence], of: answer.person),
      reason: asked.reason ?? index.reason(answer, trail)
        ?? plan.conditions.reasons.reason(for: answer.person, in: index.roll),
      post: MatchedPosts(words: plan.facts, conditions: plan.conditions.facts)
        .post(of: answer, trail, in: index.roll))
  }

  /// Returns the person at a place, and how well the person answers; quicker than the whole match.
  public func brief(_ position: Int) -> (delegate: Reference<Delegate>, tier: Tier) {
    let answer = answers[Int(order[position])]
    return (Reference(answer.person), answer.tier)
  }
}

extension Matches {
  /// Hands out everybody, best first, with the place: quicker for all than one by one.
  package func forEachBrief(_ body: (Int, Reference<Delegate>, Tier) -> Void) {
    for (place, answer) in order.enumerated() {
      let answer = answers[Int(answer)]
      body(place, Reference(answer.person), answer.tier)
    }
  }

  /// Hands out everybody in the roll's order, but that those with typing errors come last.
  package func forEachPerson(_ body: (Reference<Delegate>) -> Void) {
    for answer in answers { body(Reference(answer.person)) }
  }
}

extension Matches: Hashable {
  /// Tells if the same people answer for the same reasons, in the same order.
  public static func == (left: Matches, right: Matches) -> Bool { left.elementsEqual(right) }

  /// Hashes the number of matches, and the first.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(first)
  }
}
