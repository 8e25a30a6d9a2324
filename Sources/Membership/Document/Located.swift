/// A value of the file, and the node that it stands at.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let node: Int
}

/// One list of the file.
struct EntryList<Entry: Sendable>: Sendable {
  var entries: [Entry] = []
  /// False when what stands there is no array: then nobody can say what is not in it.
  var isReadable = true
}
