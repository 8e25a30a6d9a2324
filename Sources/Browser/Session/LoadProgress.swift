package import Membership
import Phrases

/// How much of a roll has been read.
package struct LoadProgress: Sendable {
  /// Bytes, from the file or of the text.
  package let bytes: Int
  /// The bytes that there are; nil where nobody knows, as of a pipe.
  package let total: Int?
  package let people: Int
  /// The people so far, now and then.
  package let roll: Roll?

  package init(bytes: Int, total: Int?, people: Int = 0, roll: Roll? = nil) {
    (self.bytes, self.total, self.people, self.roll) = (bytes, total, people, roll)
  }

  /// `48,000 people, 12 of 25 MB`.
  func words(_ phrases: Phrases) -> String {
    phrases(.screen(.bytes(bytes, of: total, people: people)))
  }
}
