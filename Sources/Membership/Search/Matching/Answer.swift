/// How a person answers to a query: what is compared to rank, and what is said of it.
struct Answer {
  let person: Int
  let tier: Tier
  /// 0 for the letters as they were typed, more the further what answers is from them.
  var distance: Int
  /// The share of the form that answers, of 255.
  let coverage: Int
  let isLeader: Bool
  /// What answers, the first thing first.
  let evidence: [Evidence]

  /// Something that answers to terms.
  enum Evidence {
    case letters(Range<Int>, form: Int)
    case fact(Int)
  }

  /// Whether one is to be shown before another; false for both when only the names can tell.
  static func precedes(_ left: Answer, _ right: Answer) -> Bool {
    left.rank < right.rank
  }

  /// All that ranks before the name, in one number; less is better.
  var rank: Int {
    tier.rawValue << 24 | min(distance, 255) << 16 | (255 - coverage) << 8 | (isLeader ? 0 : 1)
  }
}
