/// The people who answer to a query, best first.
///
/// What to light and why is worked out for those that are looked at: a screen shows few of them.
public struct Matches: RandomAccessCollection, Sendable {
  private let index: SearchIndex?
  private let answers: [Answer]
  private let trail: [FormMatcher.Evidence]
  /// The places in `answers`, best first.
  private let order: [UInt32]
  private let reasons: ConditionReasons?

  /// Nobody.
  public init() {
    (index, answers, trail, order, reasons) = (nil, [], [], [], nil)
  }

  init(
    _ index: SearchIndex, _ answers: [Answer], _ trail: [FormMatcher.Evidence],
    _ reasons: ConditionReasons
  ) {
    (self.index, self.answers, self.trail, self.reasons) = (index, answers, trail, reasons)
    order = Ranking.order(answers, index.order.places)
  }

  /// The place of the best answer.
  public var startIndex: Int { 0 }
  /// The place after the last answer.
  public var endIndex: Int { order.count }

  /// Who answers at a place, and why.
  public subscript(position: Int) -> Match {
    let answer = answers[Int(order[position])]
    guard let index else { preconditionFailure("nobody has no place") }
    return Match(
      delegate: Reference(answer.person), tier: answer.tier,
      highlights: index.highlights(trail[answer.evidence]),
      reason: index.reason(answer, trail) ?? reasons?.reason(for: answer.person, in: index.roll))
  }

  /// The person at a place, and how well the person answers; quicker than the whole match.
  public func brief(_ position: Int) -> (delegate: Reference<Delegate>, tier: Tier) {
    let answer = answers[Int(order[position])]
    return (Reference(answer.person), answer.tier)
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
