/// How a person answers to a query.
///
/// In twenty bytes, as one letter is answered by half of a roll.
struct Hit: Sendable {
  private let place: UInt32
  /// All that ranks an answer before the name does, in one number of 20 bits; less is better.
  let rank: UInt32
  private var start, end: UInt32
  let tier: Tier
  /// Whether there are more typing errors than are forgiven where anybody has fewer.
  var isFar = false

  /// An answer whose `distance` is 0 for the letters as they were typed, and more the further off
  /// what answers is; `coverage` is the share of the name that answers, of 255.
  init(
    _ person: Int, _ tier: Tier, distance: Int, coverage: Int, isLeader: Bool, evidence: Range<Int>
  ) {
    place = UInt32(person)
    self.tier = tier
    (start, end) = (UInt32(evidence.lowerBound), UInt32(evidence.upperBound))
    rank =
      UInt32(tier.rawValue) << 17 | UInt32(min(distance, 255)) << 9
      | UInt32(255 - min(255, coverage)) << 1 | (isLeader ? 0 : 1)
  }

  /// An answer by conditions alone.
  init(meetingConditions person: Int) {
    self.init(person, .otherFacts, distance: 0, coverage: 0, isLeader: false, evidence: 0..<0)
  }

  var person: Int { Int(place) }

  /// What answers, on the trail of the search.
  var evidence: Range<Int> { Int(start)..<Int(end) }

  /// The same with its evidence further on on a longer trail.
  func moved(by distance: Int) -> Hit {
    var answer = self
    answer.start += UInt32(distance)
    answer.end += UInt32(distance)
    return answer
  }

  /// Whether another form of the same person's name answers no better. The share that is covered does
  /// not count: the name itself is asked first, and a shorter other name is no better an answer.
  func isAsGood(as other: Hit) -> Bool { rank >> 9 <= other.rank >> 9 }

  /// Whether the name answers but for typing errors.
  var isMistyped: Bool { Int(rank >> 9 & 255) >= SegmentSearch.mistyped }

  /// Whether the whole name answers, as it was typed.
  var isPerfect: Bool { rank < 1 << 9 }
}
