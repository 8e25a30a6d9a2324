/// What has been read of a JSON text: its bytes, and a flat tape of nodes that point into them.
///
/// A view that counts no references and decodes nothing before it is asked to. The memory is lent
/// by the reader: a tape never outlives it.
struct JSONTape {
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<JSONNode>

  func kind(_ node: Int) -> JSONNode.Kind {
    nodes[node].kind
  }

  /// The node after this value and all that it holds.
  func next(after node: Int) -> Int {
    Int(nodes[node].link)
  }

  /// The text of a string or a key, its escapes resolved; a lone surrogate becomes U+FFFD.
  func string(_ node: Int) -> String {
    let raw = letters(of: nodes[node])
    return nodes[node].hasEscapes ? JSONEscape.resolved(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// The bytes between the quotes of a string as they stand in the text.
  func letters(of node: JSONNode) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[node.inner])
  }

  /// The digits of a number as they stand in the text.
  func digits(_ node: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[nodes[node].range]), as: UTF8.self)
  }

  /// Lends the bytes of a string, its escapes resolved.
  @inline(__always)
  func withLetters<Result>(
    of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if !node.hasEscapes { return body(letters(of: node)) }
    return JSONEscape.resolvedBytes(letters(of: node)).withUnsafeBufferPointer(body)
  }
}

/// What containers hold.
extension JSONTape {
  /// The nodes that an array holds.
  func elements(_ array: Int) -> JSONChildren {
    JSONChildren(tape: self, child: array + 1, end: next(after: array), stride: 0)
  }

  /// The key nodes of an object; each key's value is the node after it.
  func keys(_ object: Int) -> JSONChildren {
    JSONChildren(tape: self, child: object + 1, end: next(after: object), stride: 1)
  }

  /// The node of a key's value; nil when the object lacks the key or its value is null. Goes
  /// through the keys: they are few.
  func value(of key: Key, in object: Int) -> Int? {
    for child in keys(object) where Int(nodes[child].link) == key.rawValue {
      return nodes[child + 1].kind == .null ? nil : child + 1
    }
    return nil
  }

  /// The first element of an array; nil when there is none, or no array.
  func firstElement(of node: Int?) -> Int? {
    guard let node, kind(node) == .array, next(after: node) > node + 1 else { return nil }
    return node + 1
  }
}

extension JSONTape {
  /// Where the element begins that follows one which ends at a place; where there is none, some place
  /// at which none begins.
  func startOfElement(after end: Int) -> Int {
    let comma = JSONReader.endOfSpace(in: bytes, from: end)
    guard comma < bytes.count, bytes[comma] == UInt8(ascii: ",") else { return end }
    return JSONReader.endOfSpace(in: bytes, from: comma + 1)
  }
}

/// The elements of an array, or the keys of an object.
struct JSONChildren: Sequence, IteratorProtocol {
  let tape: JSONTape
  var child: Int
  let end: Int
  /// How far a child's value stands behind it: a key's is the node after it.
  let stride: Int

  @inline(__always)
  mutating func next() -> Int? {
    guard child < end else { return nil }
    defer { child = tape.next(after: child + stride) }
    return child
  }
}
