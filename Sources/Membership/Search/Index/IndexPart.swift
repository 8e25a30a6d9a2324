/// The names of some people in a row, made ready to be found, and their facts, which are not yet.
struct IndexPart: Sendable {
  private(set) var names = SpellingTable()
  private(set) var facts: Facts

  /// Nobody's.
  init(_ roll: Roll) {
    facts = Facts(roll)
  }

  /// Folds the names of people.
  init(_ people: Range<Int>, of roll: Roll, _ han: HanTable) {
    self.init(roll)
    var folder = NameFolder(han: han)
    let reader = Reader(han: han)
    for person in people {
      let person = FindablePerson(person, of: roll)
      names.add(person, in: roll, &folder, reader)
      facts.add(person)
    }
  }

  /// Adds those who come next.
  mutating func append(_ next: IndexPart) {
    names.append(next.names.traces.indices, of: next.names)
    facts.append(next.facts)
  }

  /// Makes the facts ready to be found when everybody's are there.
  mutating func foldFacts(in roll: Roll, _ han: HanTable) {
    facts.fold(roll, han)
  }
}

extension IndexPart {
  /// So many people make a part: some 40 ms of work.
  private static let size = 1 << 12

  /// Everybody, in parts, half of them made beside where that may be.
  static func everybody(of roll: Roll, _ han: HanTable, _ beside: Roll.Beside?) -> IndexPart {
    let people = roll.delegates.indices
    guard let beside, people.count > size else { return IndexPart(people, of: roll, han) }
    var whole = IndexPart(roll)
    Pieces((people.count + size - 1) / size, beside: beside) { part in
      IndexPart(people.clamped(to: part * size..<(part + 1) * size), of: roll, han)
    }.forEach { whole.append($0) }
    return whole
  }
}
