/// What a walk through people has found.
struct Found: Sendable {
  /// Who answers, in the roll's order.
  var answers: [Answer] = []
  /// What answers, of all of them.
  var trail: [FormMatcher.Evidence] = []
  /// Those whom no sieve has kept back: nobody else can answer. Of one walk in the roll's order.
  var asked: [UInt32] = []

  /// Adds what was found among people who come next.
  mutating func append(_ next: Found) {
    if asked.isEmpty, trail.isEmpty { return self = next }
    let start = trail.count
    trail += next.trail
    asked += next.asked
    answers += next.answers.map { $0.moved(by: start) }
  }
}

/// Some people, in the roll's order: a stretch of all, or of those who are left of them.
struct Crowd: Sendable {
  private let left: [UInt32]?
  private let range: Range<Int>

  /// So many people, or those who are left of them.
  init(_ everybody: Int, left: [UInt32]?) {
    (self.left, range) = (left, 0..<(left?.count ?? everybody))
  }

  private init(_ crowd: Crowd, _ range: Range<Int>) {
    (left, self.range) = (crowd.left, range)
  }

  var count: Int { range.count }

  /// The crowd in pieces of so many.
  func pieces(of size: Int) -> [Crowd] {
    stride(from: range.lowerBound, to: range.upperBound, by: size).map { start in
      Crowd(self, start..<min(start + size, range.upperBound))
    }
  }

  func forEach(_ body: (Int) -> Void) {
    guard let left else { return range.forEach(body) }
    for person in left[range] { body(Int(person)) }
  }
}
