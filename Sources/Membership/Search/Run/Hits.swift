/// Who was found in a walk through people.
struct Hits: Sendable {
  /// Who answers, in the roll's order.
  var answers: [Hit] = []
  /// What answers, of all of them.
  var trail: [FormMatcher.Evidence] = []
  /// Those whom the prefilter has let through: nobody else can answer. Of one walk in the roll's
  /// order.
  var asked: [UInt32] = []

  /// Adds what was found among people who come next.
  mutating func append(_ next: Hits) {
    if asked.isEmpty, trail.isEmpty { return self = next }
    let start = trail.count
    trail += next.trail
    asked += next.asked
    answers += next.answers.map { $0.moved(by: start) }
  }
}

/// Those who are asked about of a segment's people: all, or those who are left of them.
struct Candidates {
  let segment: IndexSegment
  private let left: ArraySlice<UInt32>?

  init(_ segment: IndexSegment, left: ArraySlice<UInt32>?) {
    (self.segment, self.left) = (segment, left)
  }

  var count: Int { left?.count ?? segment.count }

  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    guard let left else { return segment.people.forEach(body) }
    for person in left { body(Int(person)) }
  }
}
