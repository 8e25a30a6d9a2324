/// The names of some people in a row, made ready to be found, and their facts, which are not yet.
struct IndexPart: Sendable {
  private(set) var names = SpellingTable()
  private(set) var facts = Facts()

  /// Nobody's.
  init() {}

  /// Folds the names of people.
  init(_ people: Range<Int>, of roll: Roll, _ han: HanTable) {
    var folder = NameFolder(han: han)
    let codes = roll.countries.map(\.code)
    for person in people {
      roll.contents.withPerson(at: person) { add($0, codes: codes, &folder) }
    }
  }

  /// Folds the names of the next person. `codes` are those of the roll's countries.
  mutating func add(_ person: CheckedObject, codes: [String], _ folder: inout NameFolder) {
    names.add(FindablePerson(person, codes: codes), &folder)
    facts.add(person)
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
    var whole = IndexPart()
    Pieces((people.count + size - 1) / size, beside: beside) { part in
      IndexPart(people.clamped(to: part * size..<(part + 1) * size), of: roll, han)
    }.forEach { whole.append($0) }
    return whole
  }
}
