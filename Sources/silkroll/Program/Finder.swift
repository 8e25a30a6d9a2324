import Membership

/// Finds people with the best index that there is yet.
struct Finder {
  private var roll: Roll?
  private var index: SearchIndex?
  /// How many rolls there were: an index of an earlier one is of no use.
  private var number = 0

  /// Turns to a new roll; returns its number.
  mutating func turn(to roll: Roll) -> Int {
    (self.roll, index) = (roll, nil)
    number += 1
    return number
  }

  /// Takes an index unless it is of an earlier roll; whether it was taken.
  mutating func take(_ index: SearchIndex, of number: Int) -> Bool {
    guard number == self.number else { return false }
    self.index = index
    return true
  }

  /// Whether an answer takes less than a frame. Without an index a simple one is made first: for a
  /// thousand people that takes a few milliseconds, too (measured).
  var isQuick: Bool { index == nil ? count <= Self.few : isSmall }

  /// So few people that an index answers in a few milliseconds.
  var isSmall: Bool { count <= 20_000 }

  /// So few people that a simple index is made when it is needed.
  private static let few = 1000
  private var count: Int { roll?.delegates.count ?? 0 }

  /// Who matches. Until the full index is there, few people have a simple one, made at the first
  /// search; for many that would take longer than anybody waits for a key, so their names are gone
  /// through as they are. `previous` is what answered before, and `beside` where a second thread may
  /// be had.
  mutating func matches(
    _ query: Query, after previous: Matches, beside: Roll.Beside? = nil
  ) -> Matches {
    guard let roll else { return Matches() }
    if index == nil, count > Self.few, let scan = NameScan(roll, query) { return scan.matches }
    let index = index ?? SearchIndex(roll, folding: .simple)
    self.index = index
    return index.matches(query, after: previous, beside: beside)
  }
}
