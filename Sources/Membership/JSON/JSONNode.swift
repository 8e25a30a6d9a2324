/// One value, or one key, on the tape that a JSON text is read into.
///
/// Nodes stand in the order of the text: a container before what it holds, a key before its value.
struct JSONNode: Sendable {
  enum Kind: UInt8, Sendable {
    case object, array, key, string, number, `true`, `false`, null
  }

  let kind: Kind
  /// Strings and keys: whether the bytes between the quotes hold a backslash.
  var hasEscapes = false
  /// Strings and keys: whether the bytes between the quotes are all ASCII.
  var isASCII = true
  /// The offset of the first byte; of a string, of its quote.
  let start: UInt32
  /// The offset after the last byte.
  var end: UInt32 = 0
  /// Of a key, the number that `JSONKeys` gave it; of all else, the node that comes after it and
  /// everything in it.
  var link: UInt32 = 0
}

extension JSONNode {
  /// Where the node stands in the text.
  var range: Range<Int> {
    Int(start)..<Int(end)
  }

  /// Where the text between the quotes stands, of a string or a key.
  var inner: Range<Int> {
    Int(start) + 1..<Int(end) - 1
  }
}
