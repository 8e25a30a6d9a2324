import Membership

/// A search: what is typed, and who was found.
struct Search: Hashable, Sendable {
  var field = TextField()
  /// True while keys go into the search box.
  var isTyping = true
  /// The people found, best first; nil: everybody, for nothing is typed.
  private(set) var matches: Matches?
  /// Which search `matches` answers.
  private(set) var answered = 0
  /// The latest search sent out; older answers are stale.
  private(set) var generation = 0
  /// True where the answer to come keeps the person selected, because the words are the same.
  private(set) var keepsSelection = false
  /// Where one was before searching.
  private(set) var origin: Location

  init(from origin: Location) {
    self.origin = origin
  }

  /// Asks for those who match what is typed now; nil when nothing is typed. No two questions of
  /// one session have the same `generation`, not even in different searches.
  mutating func ask(
    _ library: Library, generation: Int, keepingSelection: Bool
  ) -> Effect? {
    self.generation = generation
    keepsSelection = keepingSelection
    let query = Query(field.text)
    guard !query.isEmpty else {
      matches = nil
      return nil
    }
    return .search(
      SearchRequest(
        library: library, query: query, previous: matches ?? Matches(), generation: generation))
  }

  /// Forgets who was found: the roll was read again, and its people stand elsewhere. `origin` is
  /// where one was before searching, in the new reading.
  mutating func forget(origin: Location) {
    (matches, self.origin) = (nil, origin)
  }

  /// Takes an answer unless it is stale; whether it was taken.
  mutating func take(_ answer: Matches, generation: Int) -> Bool {
    guard generation == self.generation else { return false }
    (matches, answered) = (answer, generation)
    return true
  }
}
