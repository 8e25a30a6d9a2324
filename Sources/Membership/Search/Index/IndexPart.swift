/// The names of some people in a row, made ready to be found, and their facts, which are not yet.
struct IndexPart: Sendable {
  private(set) var names = SpellingTable()
  private(set) var facts = Facts()
  /// What has folded the names, or some of them: it knows most of their letters.
  var folder: NameFolder?

  /// Nobody's.
  init() {}

  /// Folds the names of people.
  init(_ people: Range<Int>, of roll: Roll, _ han: HanTable) {
    var folder = NameFolder(han: han)
    for person in people {
      roll.contents.withPerson(at: person) { add($0, code: { roll[$0].code }, &folder) }
    }
    self.folder = folder
  }

  /// Folds the names of the next person. `code` is what the code of a country is.
  mutating func add(
    _ person: CheckedObject, code: (Reference<Country>) -> String, _ folder: inout NameFolder
  ) {
    names.add(FindablePerson(person, code: code), &folder)
    facts.add(person)
  }

  /// Takes everybody's facts from a roll, in the place of those that are there.
  mutating func readFacts(of roll: Roll) {
    facts = Facts()
    for person in roll.delegates.indices {
      roll.contents.withPerson(at: person) { facts.add($0) }
    }
  }

  /// Adds those who come next.
  mutating func append(_ next: IndexPart) {
    names.append(next.names.traces.indices, of: next.names)
    facts.append(next.facts)
    folder = folder ?? next.folder
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
