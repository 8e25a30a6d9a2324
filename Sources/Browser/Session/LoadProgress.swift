import Articles
package import Membership

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
  var description: String {
    let size = [bytes.megabytes, total?.megabytes].compactMap(\.self).joined(separator: " of ")
    return (people == 0 ? "" : people.counted("person", "people") + ", ") + size + " MB"
  }
}

extension Int {
  /// Bytes in millions, with one decimal below ten: `0.4`, `25`.
  fileprivate var megabytes: String {
    let tenths = (self + 50_000) / 100_000
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : ((self + 500_000) / 1_000_000).grouped
  }
}
