/// The progress of the reading of a file.
package struct FileProgress: Hashable, Sendable {
  package let bytes: Int
  /// The bytes that there are; nil where nobody knows, as of a pipe.
  package let total: Int?
}
