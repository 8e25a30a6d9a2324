/// A query put to everybody who may answer it, by two threads where there is a second one.
struct Inquiry {
  let index: SearchIndex
  let demand: Demand
  /// What the query before has left to look at.
  let previous: Narrowing
  let beside: Roll.Beside?
  /// So many people are a piece of the work, a fraction of a millisecond.
  let size: Int
  /// What this one leaves to the next.
  private(set) var narrowing = Narrowing()

  init(
    index: SearchIndex, demand: Demand, previous: Narrowing, beside: Roll.Beside?, size: Int
  ) {
    (self.index, self.demand, self.previous) = (index, demand, previous)
    (self.beside, self.size) = (beside, size)
  }

  /// Everybody who answers without typing errors, unranked.
  mutating func answers() -> Found {
    let left = previous.answers?.people(for: demand)
    let found = walk(left) { search, crowd in search.answers(among: crowd) }
    narrowing.answers = Narrowed(demand, found.asked, of: everybody)
    return found
  }

  /// Everybody whose names are like the query, but for those who answer better. Only when nobody
  /// does, it is looked further.
  mutating func similar(to answers: [Answer]) -> Found {
    guard let sieve = SimilarSieve(demand.query, further: answers.isEmpty) else { return Found() }
    let known = Set(answers.map(\.person))
    let left = previous.similar?.people(for: sieve)
    var found = walk(left) { search, crowd in search.similar(sieve, among: crowd, but: known) }
    narrowing.similar = Narrowed(sieve, found.asked, of: everybody)
    if found.answers.contains(where: { !$0.isFar }) { found.answers.removeAll(where: \.isFar) }
    return found
  }
}

extension Inquiry {
  private var everybody: Int { index.names.traces.count }

  /// Goes through those who are left of everybody: alone where they are few, as a thread costs some
  /// time, too.
  private mutating func walk(
    _ left: [UInt32]?, _ ask: @escaping @Sendable (inout Search, Crowd) -> Found
  ) -> Found {
    let crowd = Crowd(everybody, left: left)
    narrowing.looks += crowd.count
    let pieces = crowd.count < 4 * size ? [crowd] : crowd.pieces(of: size)
    var all = Found()
    Pieces(pieces.count, beside: beside) { [index, demand] number in
      index.names.withView { names in
        Comparison.with(names, demand.query.store) { names in
          var search = Search(index, demand, names)
          return ask(&search, pieces[number])
        }
      }
    }.forEach { all.append($0) }
    return all
  }
}
