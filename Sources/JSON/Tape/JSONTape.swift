/// A JSON text as far as it has been read: its bytes, and a flat tape of nodes that point into
/// them.
///
/// A view that counts no references and decodes nothing before it is asked to. The memory is lent
/// by the reader: a tape never outlives it.
public struct JSONTape {
  /// The whole text.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// The values and keys, in the order of the text.
  public let nodes: UnsafeBufferPointer<JSONNode>

  @inlinable
  init(bytes: UnsafeBufferPointer<UInt8>, nodes: UnsafeBufferPointer<JSONNode>) {
    (self.bytes, self.nodes) = (bytes, nodes)
  }

  /// Returns the type of a value; keys have a type of their own.
  @inlinable
  public func kind(_ node: Int) -> JSONNode.Kind {
    nodes[node].kind
  }

  /// Returns the node after this value and all that it holds.
  @inlinable
  public func next(after node: Int) -> Int {
    Int(nodes[node].link)
  }

  /// Returns the text of a string or a key, its escapes resolved; a lone surrogate becomes U+FFFD.
  public func string(_ node: Int) -> String {
    let raw = letters(of: nodes[node])
    return nodes[node].hasEscapes ? JSONEscape.resolved(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// Returns the bytes between the quotes of a string as they stand in the text.
  @inlinable
  public func letters(of node: JSONNode) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[node.inner])
  }

  /// Returns the digits of a number as they stand in the text.
  public func digits(_ node: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[nodes[node].range]), as: UTF8.self)
  }

  /// Lends the bytes of a string, its escapes resolved.
  @inlinable
  @inline(__always)
  public func withLetters<Result>(
    of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if !node.hasEscapes { return body(letters(of: node)) }
    return JSONEscape.resolvedBytes(letters(of: node)).withUnsafeBufferPointer(body)
  }
}

/// The values in containers.
extension JSONTape {
  /// Returns the nodes that an array holds.
  @inlinable
  public func elements(_ array: Int) -> JSONChildren {
    JSONChildren(tape: self, child: array + 1, end: next(after: array), stride: 0)
  }

  /// Returns the key nodes of an object; each key's value is the node after it.
  @inlinable
  public func keys(_ object: Int) -> JSONChildren {
    JSONChildren(tape: self, child: object + 1, end: next(after: object), stride: 1)
  }

  /// Returns the node of the value at a key, given the key's number; nil when the object lacks the
  /// key or its value is null. Goes through the keys: they are few.
  @inlinable
  public func value(ofKey number: Int, in object: Int) -> Int? {
    for child in keys(object) where Int(nodes[child].link) == number {
      return nodes[child + 1].kind == .null ? nil : child + 1
    }
    return nil
  }

  /// Returns the first element of an array; nil when there is none, or no array.
  @inlinable
  public func firstElement(of node: Int?) -> Int? {
    guard let node, kind(node) == .array, next(after: node) > node + 1 else { return nil }
    return node + 1
  }
}

extension JSONTape {
  /// Returns the offset at which the element begins that follows one which ends at `end`; where
  /// there is none, some offset at which none begins.
  public func startOfElement(after end: Int) -> Int {
    let comma = JSONReader.endOfSpace(in: bytes, from: end)
    guard comma < bytes.count, bytes[comma] == UInt8(ascii: ",") else { return end }
    return JSONReader.endOfSpace(in: bytes, from: comma + 1)
  }
}

/// The elements of an array, or the keys of an object.
public struct JSONChildren: Sequence, IteratorProtocol {
  @usableFromInline let tape: JSONTape
  @usableFromInline var child: Int
  @usableFromInline let end: Int
  /// The distance from a child to its value: a key's is the node after it.
  @usableFromInline let stride: Int

  @inlinable
  init(tape: JSONTape, child: Int, end: Int, stride: Int) {
    (self.tape, self.child, self.end, self.stride) = (tape, child, end, stride)
  }

  /// Returns the node of the next child; nil at the end.
  @inlinable
  @inline(__always)
  public mutating func next() -> Int? {
    guard child < end else { return nil }
    defer { child = tape.next(after: child + stride) }
    return child
  }
}
