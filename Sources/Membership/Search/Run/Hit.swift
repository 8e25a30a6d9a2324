/// A person who answers to a query, with the rank of the answer and the letters and facts that
/// answer.
///
/// In twenty bytes, as one letter is answered by half of a roll.
struct Hit: Sendable {
  private let place: UInt32
  /// Everything that ranks an answer before the name does, in one number of 20 bits; less is
  /// better. From the highest bit: the tier (3 bits), the distance (8), the share of the name that
  /// is left over, of 255 (8), and 0 for leaders (1).
  private(set) var rank: UInt32
  private var start, end: UInt32
  private(set) var tier: Tier
  /// True where a word has more typing errors than are forgiven; such answers are left out where
  /// anybody has no more than that.
  var isFar = false
  /// The number of the query that was asked in the place of the one that was typed; 0: as it was
  /// typed.
  private(set) var guess: UInt8 = 0

  /// An answer. Its `distance` is 0 for the letters as they were typed, and more the less the name
  /// is like them, in the bands that `SegmentSearch.mistyped` tells of; `coverage` is the share of
  /// the name that answers, of 255.
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

  /// The range of the search's trail that holds the letters and facts that answer.
  var evidence: Range<Int> { Int(start)..<Int(end) }

  /// Returns this answer with its evidence further on on a longer trail.
  func moved(by distance: Int) -> Hit {
    var answer = self
    answer.start += UInt32(distance)
    answer.end += UInt32(distance)
    return answer
  }

  /// The share of the name that answers, of 255.
  var coverage: Int { 255 - Int(rank >> 1 & 255) }

  private var ownDistance: Int { Int(rank >> 9 & 255) }

  /// Returns this answer to a query that was asked in the place of the one that was typed: a
  /// likeness, from a distance on.
  func guessed(_ number: UInt8, from distance: Int) -> Hit {
    var answer = self
    let distance = distance + min(tier.rawValue + ownDistance / 20, 7)
    answer.rank =
      UInt32(Tier.similar.rawValue) << 17 | UInt32(distance) << 9 | rank & 0x1FF
    (answer.tier, answer.guess) = (.similar, number)
    return answer
  }

  /// Returns this answer to a query that was asked in the place of the one that was typed.
  func guessed(_ number: UInt8) -> Hit {
    var answer = self
    answer.guess = number
    return answer
  }

  /// Tells if this answer is as good as one by another form of the same person's name. The share
  /// that is covered does not count: the name itself is asked first, and a shorter other name is no
  /// better an answer.
  func isAsGood(as other: Hit) -> Bool { rank >> 9 <= other.rank >> 9 }

  /// True where the name answers but for typing errors.
  var isMistyped: Bool { ownDistance >= SegmentSearch.mistyped }

  /// True where the whole name answers, as it was typed: tier and distance are 0.
  var isPerfect: Bool { rank < 1 << 9 }
}
