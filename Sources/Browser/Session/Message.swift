package import Cells
package import Membership

/// Something that happened: the only way in which anything reaches a session.
package enum Message: Sendable {
  /// Keys that were typed since the last frame.
  case keys(ArraySlice<Key>)
  case resized(Size)
  /// The roll is being read, and this much of it is there.
  case reading(LoadProgress)
  /// The roll was read.
  case loaded(Roll)
  /// The roll could not be read.
  case failed(LoadFailure)
  /// The people found, for the search of this generation.
  case found(Matches, generation: Int)
}
