import Membership

/// A search: the text that is typed, and the people found.
struct Search: Hashable, Sendable {
  var field = TextField()
  /// The position, among the queries before, of the one that was recalled; nil: none was.
  var recalled: Int?
  /// True where only the country, or whatever was chosen before searching, is searched.
  var isNarrow = false
  /// True once there was an answer: the list is as wide as the search then.
  private(set) var isAnswered = false
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

  /// The search as one may come back to it: its people are found again then.
  var kept: Search {
    var kept = self
    (kept.matches, kept.isTyping, kept.recalled) = (nil, false, nil)
    kept.field.perform(.caretToEnd)
    return kept
  }

  /// Takes over the answer to the same text.
  mutating func takeAnswer(of other: Search) {
    (matches, answered, generation) = (other.matches, other.answered, other.generation)
    keepsSelection = other.keepsSelection
  }

  /// True where something was chosen before searching, which the search looks beyond, or can be
  /// narrowed to.
  var canBeNarrow: Bool { !field.isEmpty && (origin.group != nil || origin.narrowing != nil) }

  /// Takes an answer unless it is stale; returns true if it was taken.
  mutating func take(_ answer: Matches, generation: Int) -> Bool {
    guard generation == self.generation else { return false }
    (matches, answered, isAnswered) = (answer, generation, true)
    return true
  }
}
