/// One value, or one key, on the tape that a JSON text is read into.
///
/// Nodes stand in the order of the text: a container before what it holds, a key before its value.
public struct JSONNode: Sendable {
  /// The types of JSON, and keys.
  public enum Kind: UInt8, Sendable {
    case object, array, key, string, number, `true`, `false`, null
  }

  /// The type of the value.
  public let kind: Kind
  /// Of strings and keys: true where the bytes between the quotes hold a backslash.
  public internal(set) var hasEscapes = false
  /// Of strings and keys: true where the bytes between the quotes are all ASCII.
  public internal(set) var isASCII = true
  /// The offset of the first byte; of a string, of its quote.
  public let start: UInt32
  /// The offset after the last byte.
  public internal(set) var end: UInt32 = 0
  /// Of a key, the number that `JSONKeys` gave it; of all else, the node that comes after it and
  /// everything in it.
  public internal(set) var link: UInt32 = 0
}

extension JSONNode {
  /// The range of the value in the text.
  @inlinable
  public var range: Range<Int> {
    Int(start)..<Int(end)
  }

  /// The range between the quotes of a string or a key.
  @inlinable
  public var inner: Range<Int> {
    Int(start) + 1..<Int(end) - 1
  }
}
