/// Who may answer to a query, kept for the next key.
struct Narrowing: Sendable {
  var answers: Narrowed<Demand>?
  var similar: Narrowed<SimilarSieve>?
  /// How many people were looked at.
  var looks = 0
}

/// Those whom a sieve let through: a query that asks for more, as one does that goes on, need not look
/// at anybody else.
struct Narrowed<Sieve: NestedSieve>: Sendable {
  private let sieve: Sieve
  private let people: [UInt32]

  /// Nil where so many are left of everybody that keeping them costs more than it saves.
  init?(_ sieve: Sieve, _ people: [UInt32], of everybody: Int) {
    if people.count > everybody / 4 { return nil }
    (self.sieve, self.people) = (sieve, people)
  }

  /// Those whom the next sieve need only be asked about; nil where it may let through others.
  func people(for next: Sieve) -> [UInt32]? {
    next.isWithin(sieve) ? people : nil
  }
}

/// What passes people over, and can be compared with another of its kind.
protocol NestedSieve: Sendable {
  /// Whether whoever passes this one passes the other. False where that is not certain.
  func isWithin(_ other: Self) -> Bool
}
