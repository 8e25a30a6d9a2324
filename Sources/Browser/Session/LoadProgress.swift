package import Membership
import Phrases

/// The extent to which a roll has been read.
package struct LoadProgress: Sendable {
  /// The bytes read, from the file or of the text.
  package let bytes: Int
  /// The bytes that there are in all; nil where nobody knows, as of a pipe.
  package let total: Int?
  package let people: Int
  /// A roll of the people so far, now and then; nil between.
  package let roll: Roll?

  package init(bytes: Int, total: Int?, people: Int = 0, roll: Roll? = nil) {
    (self.bytes, self.total, self.people, self.roll) = (bytes, total, people, roll)
  }

  /// Returns the progress in words: `48,000 people, 12 of 25 MB`.
  func words(_ phrases: Phrases) -> String {
    phrases(.screen(.bytes(bytes, of: total, people: people)))
  }
}
