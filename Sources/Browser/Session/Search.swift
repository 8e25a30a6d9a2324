import Membership

/// A search: the text that is typed, and the people found.
struct Search: Hashable, Sendable {
  var field = TextField()
  /// True while keys go into the search box.
  var isTyping = true
  /// The people found, best first; nil: everybody, for nothing is typed.
  private(set) var matches: Matches?
  /// The generation of the search that `matches` answers.
  private(set) var answered = 0
  /// The generation of the latest search sent out; answers to older ones are stale.
  private(set) var generation = 0
  /// True where the answer to come keeps the person selected, because the text has not changed.
  private(set) var keepsSelection = false
  /// The place before searching.
  private(set) var origin: Location

  init(from origin: Location) {
    self.origin = origin
  }

  /// Returns the request for the people who match the text typed now; nil when nothing is typed. No
  /// two questions of one session have the same `generation`, not even in different searches.
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

  /// Forgets the people found: the roll was read again, and their references are out of date.
  /// `origin` is the place before searching, in the new reading.
  mutating func forget(origin: Location) {
    (matches, self.origin) = (nil, origin)
  }

  /// Takes an answer unless it is stale; returns true if it was taken.
  mutating func take(_ answer: Matches, generation: Int) -> Bool {
    guard generation == self.generation else { return false }
    (matches, answered) = (answer, generation)
    return true
  }
}
