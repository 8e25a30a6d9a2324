/// What has been read of a JSON text: its bytes, and a flat tape of nodes that point into them.
///
/// Nothing is decoded before it is asked for. The bytes are lent: a tape never leaves the closure
/// that they were lent to.
struct JSONTape {
  let bytes: UnsafeBufferPointer<UInt8>
  var nodes: [JSONNode] = []

  func kind(_ node: Int) -> JSONNode.Kind {
    nodes[node].kind
  }

  /// The node after this value and all that it holds.
  func next(after node: Int) -> Int {
    Int(nodes[node].link)
  }

  /// The text of a string or a key, its escapes resolved; a lone surrogate becomes U+FFFD.
  func string(_ node: Int) -> String {
    text(nodes[node].inner, hasEscapes: nodes[node].hasEscapes)
  }

  /// The text between the quotes of a string.
  func text(_ inner: Range<Int>, hasEscapes: Bool) -> String {
    let raw = UnsafeBufferPointer(rebasing: bytes[inner])
    return hasEscapes ? JSONEscape.resolved(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// The digits of a number as they stand in the text.
  func digits(_ node: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[nodes[node].range]), as: UTF8.self)
  }

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
    var child = object + 1
    let end = next(after: object)
    while child < end {
      if Int(nodes[child].link) == key.rawValue {
        return nodes[child + 1].kind == .null ? nil : child + 1
      }
      child = next(after: child + 1)
    }
    return nil
  }
}

extension JSONTape {
  /// Reads one value of a text that is known to be well formed; it becomes node 0.
  init?(readingValueAt offset: Int, of bytes: UnsafeBufferPointer<UInt8>) {
    var reader = JSONReader(bytes, at: offset)
    guard (try? reader.readValue()) != nil else { return nil }
    self = reader.tape
  }

  /// Lends the bytes of a string, its escapes resolved.
  func withLetters<Result>(
    of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let raw = UnsafeBufferPointer(rebasing: bytes[node.inner])
    if !node.hasEscapes { return body(raw) }
    return JSONEscape.resolvedBytes(raw).withUnsafeBufferPointer(body)
  }

  /// Whether a byte stands in a string as the text has it.
  func holds(_ byte: UInt8, _ node: Int) -> Bool {
    bytes[nodes[node].inner].contains(byte)
  }

  /// The first element of an array; nil when there is none, or no array.
  func firstElement(of node: Int?) -> Int? {
    guard let node, kind(node) == .array, next(after: node) > node + 1 else { return nil }
    return node + 1
  }
}

/// The elements of an array, or the keys of an object.
struct JSONChildren: Sequence, IteratorProtocol {
  let tape: JSONTape
  var child: Int
  let end: Int
  /// How far a child's value stands behind it: a key's is the node after it.
  let stride: Int

  mutating func next() -> Int? {
    guard child < end else { return nil }
    defer { child = tape.next(after: child + stride) }
    return child
  }
}
