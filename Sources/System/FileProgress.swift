/// How much of a file has been read.
package struct FileProgress: Hashable, Sendable {
  package let bytes: Int
  /// The bytes that there are; nil where nobody knows, as of a pipe.
  package let total: Int?
}
