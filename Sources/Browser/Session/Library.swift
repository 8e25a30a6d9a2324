package import Articles
package import Membership

/// A roll that has been read, and its index: browsed, searched and drawn alike.
package struct Library: Sendable {
  /// The roll, and the words for the things in it.
  package let wording: Wording
  package var roll: Roll { wording.roll }
  /// The index that finds people in the roll. Its parts are made when they are first asked for.
  package let index: SearchIndex
  /// True where all of the roll is there; else it has the people that were read so far.
  package let isWhole: Bool
  /// Numbers the libraries of one session: a value made of another is out of date.
  let revision: Int

  /// The library of a roll; its index takes over from `previous` the parts whose text is the same.
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
