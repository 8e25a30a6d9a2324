import Parallel

/// A query put to everybody who may answer it, segment by segment, by two threads where there is a
/// second one.
struct SearchRun {
  let index: SearchIndex
  let plan: QueryPlan
  /// The people whom the query before has left to look at.
  let previous: CandidateSets
  let beside: Roll.Beside?
  /// The people whom this query leaves to the next.
  private(set) var narrowing = CandidateSets()

  init(index: SearchIndex, plan: QueryPlan, previous: CandidateSets, beside: Roll.Beside?) {
    (self.index, self.plan, self.previous, self.beside) = (index, plan, previous, beside)
  }

  /// Returns everybody who answers without typing errors, unranked.
  mutating func answers() -> Hits {
    let left = previous.answers?.people(for: plan)
    let hits = walk(left) { search, candidates in search.answers(among: candidates) }
    narrowing.answers = CandidateSet(plan, hits.asked, of: index.count)
    return hits
  }

  /// Returns everybody whose names are like the query, but for those who answer better. If nobody
  /// does, it is looked further: for more errors in a word.
  mutating func similar(to answers: [Hit]) -> Hits {
    guard let prefilter = SimilarPrefilter(plan.query, further: answers.isEmpty) else {
      return Hits()
    }
    let known = Set(answers.map(\.person))
    let similar = SimilarQuery(plan.query, prefilter)
    let left = previous.similar?.people(for: prefilter)
    var hits = walk(left) { search, candidates in
      search.similar(similar, among: candidates, but: known)
    }
    narrowing.similar = CandidateSet(prefilter, hits.asked, of: index.count)
    if hits.answers.contains(where: { !$0.isFar }) { hits.answers.removeAll(where: \.isFar) }
    return hits
  }

  /// Returns those whose names are said most like a query in another script, but for those who are
  /// known.
  mutating func spoken(_ query: SpokenQuery, but known: Set<Int>) -> Hits {
    var hits = walk(nil) { search, candidates in
      search.spoken(query, among: candidates, but: known)
    }
    guard let best = hits.answers.map(\.rank).min() else { return hits }
    hits.answers.removeAll { $0.rank >> 9 > best >> 9 + Self.asNear }
    return hits
  }

  /// The most by which a name may be said less like a query than the one that is most.
  private static let asNear: UInt32 = 2

  /// Returns those whose names are the syllables of a query, but for those who are known.
  mutating func syllables(_ query: SyllableQuery, but known: Set<Int>) -> Hits {
    walk(nil) { search, candidates in
      search.syllables(query, among: candidates, but: known)
    }
  }

  /// Returns everybody for whom the conditions hold.
  mutating func everybody() -> Hits {
    walk(nil) { search, candidates in search.everybody(among: candidates) }
  }
}

extension SearchRun {
  /// Goes through the people who are left of everybody. Two threads do it only for more than 2^14
  /// people in more than three segments, as a thread costs some time, too.
  private mutating func walk(
    _ left: [UInt32]?, _ ask: @escaping @Sendable (inout SegmentSearch, Candidates) -> Hits
  ) -> Hits {
    narrowing.looks += left?.count ?? index.count
    let parts = parts(of: left)
    let isMuch = parts.count > 3 && (left?.count ?? .max) > 1 << 14
    var all = Hits()
    ParallelMap(parts.count, beside: isMuch ? beside : nil) { [index, plan] number in
      let candidates = Candidates(index.segment(parts[number].segment), left: parts[number].left)
      return candidates.segment.names.withView { names in
        Comparison.with(names, plan.query.store) { names in
          var search = SegmentSearch(
            index.roll, plan, names, from: candidates.segment.people.lowerBound)
          return ask(&search, candidates)
        }
      }
    }.forEach { all.append($0) }
    return all
  }

  /// Returns the segments with somebody who is left, and those people; nil: all of the segment's.
  private func parts(of left: [UInt32]?) -> [(segment: Int, left: ArraySlice<UInt32>?)] {
    guard let left else { return index.segmentNumbers.map { ($0, nil) } }
    var parts: [(segment: Int, left: ArraySlice<UInt32>?)] = []
    var rest = left[...]
    while let first = rest.first {
      let segment = index.segmentNumber(of: Int(first))
      let end = UInt32(index.people(inSegment: segment).upperBound)
      let part = rest.prefix { $0 < end }
      parts.append((segment, part))
      rest = rest[part.endIndex...]
    }
    return parts
  }
}
