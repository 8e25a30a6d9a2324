package import Articles
package import Membership

/// A roll that has been read, and its index: browsed, searched and drawn alike.
package struct Library: Sendable {
  /// The roll, and the words for what is in it.
  package let wording: Wording
  package var roll: Roll { wording.roll }
  /// Made bit by bit, by whoever asks first.
  package let index: SearchIndex
  /// True for all of a roll; else it has the people that were read so far.
  package let isWhole: Bool
  /// Numbers the libraries of one session: what was made of another is out of date.
  let revision: Int

  /// The library of a roll; of its index that of `previous` is a part where the text is the same.
  init(_ wording: Wording, isWhole: Bool, revision: Int, after previous: Library?) {
    (self.wording, self.isWhole, self.revision) = (wording, isWhole, revision)
    index = SearchIndex(wording.roll, after: previous?.index)
  }
}

/// Libraries of one session are the same where their revisions are.
extension Library: Hashable {
  package static func == (one: Library, other: Library) -> Bool { one.revision == other.revision }

  package func hash(into hasher: inout Hasher) { hasher.combine(revision) }
}
