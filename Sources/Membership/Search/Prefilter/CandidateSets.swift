/// The people who may answer to a query, kept for the next key.
struct CandidateSets: Sendable {
  var answers: CandidateSet<QueryPlan>?
  var similar: CandidateSet<SimilarPrefilter>?
  /// The number of people that were looked at.
  var looks = 0
}

/// The people whom a prefilter let through. A query that asks for more, as one does that goes on,
/// need not look at anybody else.
struct CandidateSet<Prefilter: NestedPrefilter>: Sendable {
  private let prefilter: Prefilter
  private let people: [UInt32]

  /// Keeps the people. Nil where more than a quarter of everybody is left: keeping them costs more
  /// than it saves.
  init?(_ prefilter: Prefilter, _ people: [UInt32], of everybody: Int) {
    if people.count > everybody / 4 { return nil }
    (self.prefilter, self.people) = (prefilter, people)
  }

  /// Returns the people whom the next prefilter need only be asked about; nil where it may let
  /// through others.
  func people(for next: Prefilter) -> [UInt32]? {
    next.isWithin(prefilter) ? people : nil
  }
}

/// A filter that passes people over, and can be compared with another of its kind.
protocol NestedPrefilter: Sendable {
  /// Tells if everybody who passes this one passes the other. False where that is not certain.
  func isWithin(_ other: Self) -> Bool
}
