/// The reason why a file is not saved. What was there before is there still.
package enum SaveError: Error, Hashable, Sendable {
  case directory
  case socket
  /// The file has other names (hard links), which would go on naming the old text.
  case otherNames
  /// The file belongs to somebody else, and what takes its place would not.
  case otherOwner
  /// The system refused: its error number.
  case refused(Int32)
}
