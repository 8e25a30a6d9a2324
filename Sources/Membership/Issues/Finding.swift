/// An issue whose line, column and path nobody has asked for yet.
struct Finding: Error {
  let kind: Issue.Kind
  /// The byte that it is about: the first of a value or key, unless the text itself is wrong.
  let offset: Int
  let nearest: String?

  init(_ kind: Issue.Kind, offset: Int, nearest: String? = nil) {
    (self.kind, self.offset, self.nearest) = (kind, offset, nearest)
  }
}
