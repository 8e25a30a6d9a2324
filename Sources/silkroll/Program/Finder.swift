import Membership

/// Finds people with the best index that there is yet.
struct Finder {
  private var roll: Roll?
  private var index: SearchIndex?
  /// How many rolls there were: an index of an earlier one is of no use.
  private var number = 0
  private var isUnindexed = false

  /// Turns to a new roll.
  mutating func begin(_ roll: Roll) {
    (self.roll, index, isUnindexed) = (roll, nil, true)
    number += 1
  }

  /// The roll that nobody makes a full index of yet, with its number. Once a roll.
  mutating func takeUnindexed() -> (Roll, Int)? {
    guard isUnindexed, let roll else { return nil }
    isUnindexed = false
    return (roll, number)
  }

  /// Takes an index unless it is of an earlier roll; whether it was taken.
  mutating func take(_ index: SearchIndex, of number: Int) -> Bool {
    guard number == self.number else { return false }
    self.index = index
    return true
  }

  /// Who matches; until the full index is there by a simple one, made at the first search.
  mutating func matches(_ query: Query) -> [Match] {
    guard let roll else { return [] }
    let index = index ?? SearchIndex(roll, folding: .simple)
    self.index = index
    return index.matches(query)
  }
}
