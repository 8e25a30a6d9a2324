/// The answers found in a walk through people.
struct Hits: Sendable {
  /// The people who answer, in the roll's order.
  var answers: [Hit] = []
  /// The letters and facts that answer, of all answers one after the other.
  var trail: [FormMatcher.Evidence] = []
  /// The people whom the prefilter has let through, in the roll's order; nobody else can answer. Of
  /// one walk only.
  var asked: [UInt32] = []

  /// Adds the answers found among people who come next.
  mutating func append(_ next: Hits) {
    if asked.isEmpty, trail.isEmpty { return self = next }
    let start = trail.count
    trail += next.trail
    asked += next.asked
    answers += next.answers.map { $0.moved(by: start) }
  }
}

/// The people of a segment who are asked about: all, or those who are left of them.
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
