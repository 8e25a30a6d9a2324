/// The people who answer to a query, best first.
///
/// What to light and why is worked out for those that are looked at: a screen shows few of them.
public struct Matches: RandomAccessCollection, Sendable {
  private let source: Source
  /// The places in the source, best first.
  private let order: [UInt32]
  /// What the next query may be spared.
  let narrowing: Narrowing

  /// Where the answers come from.
  private enum Source: Sendable {
    case nowhere
    case index(SearchIndex, [Answer], [FormMatcher.Evidence], ConditionReasons)
    /// The places are people.
    case scan(NameScan)
  }

  /// Nobody.
  public init() {
    (source, order, narrowing) = (.nowhere, [], Narrowing())
  }

  init(
    _ index: SearchIndex, _ found: Found, _ reasons: ConditionReasons, _ narrowing: Narrowing
  ) {
    source = .index(index, found.answers, found.trail, reasons)
    order = Ranking.order(found.answers, of: index)
    self.narrowing = narrowing
  }

  init(_ scan: NameScan, _ people: [UInt32]) {
    (source, order, narrowing) = (.scan(scan), people, Narrowing())
  }

  /// Whether the answers come from an index.
  func areOf(_ index: SearchIndex) -> Bool {
    if case .index(let own, _, _, _) = source { own === index } else { false }
  }

  /// Whether there was no index yet, so that who is read in other letters may be missing.
  public var isPreliminary: Bool {
    if case .scan = source { true } else { false }
  }

  /// The place of the best answer.
  public var startIndex: Int { 0 }
  /// The place after the last answer.
  public var endIndex: Int { order.count }

  /// Who answers at a place, and why.
  public subscript(position: Int) -> Match {
    switch source {
    case .nowhere: preconditionFailure("nobody has no place")
    case .scan(let scan): return scan.match(order[position])
    case .index(let index, let answers, let trail, let reasons):
      let answer = answers[Int(order[position])]
      return Match(
        delegate: Reference(answer.person), tier: answer.tier,
        highlights: index.highlights(trail[answer.evidence], of: answer.person),
        reason: index.reason(answer, trail) ?? reasons.reason(for: answer.person, in: index.roll))
    }
  }

  /// The person at a place, and how well the person answers; quicker than the whole match.
  public func brief(_ position: Int) -> (delegate: Reference<Delegate>, tier: Tier) {
    guard case .index(_, let answers, _, _) = source else {
      return (Reference(Int(order[position])), .wordPrefixes)
    }
    let answer = answers[Int(order[position])]
    return (Reference(answer.person), answer.tier)
  }
}

extension Matches {
  /// Hands out everybody, best first, with the place: quicker for all than one by one.
  package func forEachBrief(_ body: (Int, Reference<Delegate>, Tier) -> Void) {
    guard case .index(_, let answers, _, _) = source else {
      for place in indices { body(place, brief(place).delegate, brief(place).tier) }
      return
    }
    for (place, answer) in order.enumerated() {
      let answer = answers[Int(answer)]
      body(place, Reference(answer.person), answer.tier)
    }
  }

  /// Hands out everybody in the roll's order, but that those with typing errors come last.
  package func forEachPerson(_ body: (Reference<Delegate>) -> Void) {
    guard case .index(_, let answers, _, _) = source else {
      return forEachBrief { _, person, _ in body(person) }
    }
    for answer in answers { body(Reference(answer.person)) }
  }
}

extension Matches: Hashable {
  /// Whether the same people answer for the same reasons.
  public static func == (left: Matches, right: Matches) -> Bool { left.elementsEqual(right) }

  /// Hashes how many there are, and the first.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(first)
  }
}
