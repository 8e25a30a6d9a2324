/// A JSON text that has been read: its bytes, and a flat tape of nodes that point into them.
///
/// Nothing is decoded before it is asked for. It is a class only so that a view of it costs one
/// reference count; it never changes. Node 0 is the outermost value.
final class JSONDocument: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  init(bytes: [UInt8], nodes: [JSONNode]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  func kind(_ node: Int) -> JSONNode.Kind {
    nodes[node].kind
  }

  /// The offset of a node's first byte.
  func offset(_ node: Int) -> Int {
    Int(nodes[node].start)
  }

  /// The node after this value and all that it holds.
  func next(after node: Int) -> Int {
    Int(nodes[node].link)
  }

  /// The text of a string or a key.
  func string(_ node: Int) -> String {
    nodes[node].string(in: bytes)
  }

  /// The digits of a number as they stand in the text.
  func digits(_ node: Int) -> String {
    String(decoding: bytes[nodes[node].range], as: UTF8.self)
  }

  /// The nodes that an array holds.
  func elements(_ array: Int) -> JSONChildren {
    JSONChildren(document: self, child: array + 1, end: next(after: array), stride: 0)
  }

  /// The key nodes of an object; each key's value is the node after it.
  func keys(_ object: Int) -> JSONChildren {
    JSONChildren(document: self, child: object + 1, end: next(after: object), stride: 1)
  }
}

/// The elements of an array, or the keys of an object.
struct JSONChildren: Sequence, IteratorProtocol {
  let document: JSONDocument
  var child: Int
  let end: Int
  /// How far a child's value stands behind it: a key's is the node after it.
  let stride: Int

  mutating func next() -> Int? {
    guard child < end else { return nil }
    defer { child = document.next(after: child + stride) }
    return child
  }
}
