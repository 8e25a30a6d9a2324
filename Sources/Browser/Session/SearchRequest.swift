package import Membership

/// A search to be made, with all that is needed to answer it on any thread.
package struct SearchRequest: Hashable, Sendable {
  package let library: Library
  package let query: Query
  /// The answer to the search before: often only those people have to be looked at.
  let previous: Matches
  /// Numbers the searches of one session: only the answer to the latest is taken.
  package let generation: Int

  /// The most people among whom an answer takes a few milliseconds, also where nobody is found as a
  /// query stands and all that it may mean is asked for.
  private static let few = 1_000

  /// True where the answer takes less than a frame. For a roll that is still being read it may take
  /// longer: its index is not made yet.
  package var isQuick: Bool {
    library.isWhole && library.roll.delegates.count <= Self.few
  }

  /// Finds the people who match. `beside` tells where a second thread may be had.
  package func answer(beside: Roll.Beside? = nil) -> Message {
    let matches = library.index.matches(query, after: previous, beside: beside)
    return .found(matches, generation: generation)
  }
}
