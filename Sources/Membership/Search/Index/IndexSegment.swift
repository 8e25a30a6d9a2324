/// Some people in a row, made ready to be found by their names. Never changed.
final class IndexSegment: Sendable {
  /// The people of the segment, by their positions in the roll.
  let people: Range<Int>
  /// The names of the people; the owners are numbered from 0.
  let names: SpellingTable
  /// The people in the order of their names, numbered likewise.
  private let sorted: [UInt16]

  init(_ people: Range<Int>, of roll: Roll) {
    self.people = people
    var builder = IndexBuilder(roll)
    roll.storage.text.withUnsafeBufferPointer { text in
      for person in people { builder.add(person, text) }
    }
    names = builder.table.shrunk
    sorted = names.withView { names in
      let keys = (0..<people.count).map { NameKey(names.sortKey(of: $0), $0) }
      return keys.sorted { left, right in
        left.precedes(right) { names.sortKey(of: $0).order(beside: names.sortKey(of: $1)) }
      }.map { UInt16($0.number) }
    }
  }

  var count: Int { people.count }

  /// Returns the letters that a person is ordered by.
  func sortKey(of person: Int) -> [UInt8] {
    names.withView { Array($0.sortKey(of: person - people.lowerBound)) }
  }

  /// The keys of all people in the order of their names.
  var keys: [NameKey] {
    names.withView { names in
      sorted.map { NameKey(names.sortKey(of: Int($0)), Int($0) + people.lowerBound) }
    }
  }

  /// Returns the order of a person's name beside that of one in another segment: less than 0 where
  /// it comes first, 0 for equal ones.
  func order(of person: Int, beside other: Int, in segment: IndexSegment) -> Int {
    names.withView { names in
      segment.names.withView { others in
        names.sortKey(of: person - people.lowerBound)
          .order(beside: others.sortKey(of: other - segment.people.lowerBound))
      }
    }
  }
}
