/// Some people in a row, made ready to be found by their names. Never changed.
final class IndexSegment: Sendable {
  /// Its people, by their places in the roll.
  let people: Range<Int>
  /// Their names; the owners are numbered from 0.
  let names: SpellingTable
  /// The people in the order of their names, numbered likewise.
  private let sorted: [UInt16]

  init(_ people: Range<Int>, of roll: Roll) {
    self.people = people
    var names = SpellingTable()
    for person in people { names.add(person, of: roll) }
    self.names = names
    sorted = Self.sorted(names)
  }

  private static func sorted(_ names: SpellingTable) -> [UInt16] {
    var keys = names.traces.indices.map { NameKey(names.sortKey(of: $0), $0) }
    keys.sort { $0.precedes($1) { names.sortKey(of: $0) } }
    return keys.map { UInt16($0.number) }
  }

  var count: Int { people.count }

  /// The letters that a person's place among others goes by.
  func sortKey(of person: Int) -> ArraySlice<UInt8> {
    names.sortKey(of: person - people.lowerBound)
  }

  /// The key of the person who comes first, second … by name; nil when there are no more.
  func key(at place: Int) -> NameKey? {
    guard place < sorted.count else { return nil }
    let person = Int(sorted[place])
    return NameKey(names.sortKey(of: person), person + people.lowerBound)
  }
}

extension SpellingTable {
  /// The letters of an owner's name; none for a name without letters.
  fileprivate func sortKey(of owner: Int) -> ArraySlice<UInt8> {
    let form = Int(owners[owner])
    guard form < forms.count, form < owners[owner + 1], forms[form].source == .name(0) else {
      return []
    }
    return letters[letters(of: form)]
  }
}
