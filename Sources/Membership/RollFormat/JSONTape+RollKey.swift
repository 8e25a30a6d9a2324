import JSON

extension JSONTape {
  /// Returns the key at a node; nil where the format has no such key.
  @inline(__always)
  func key(_ node: Int) -> RollKey? { RollKey(number: Int(nodes[node].link)) }

  /// Tells if an object has a key, be its value null. Goes through the keys: they are few.
  func has(_ key: RollKey, in object: Int) -> Bool {
    keys(object).contains { Int(nodes[$0].link) == key.number }
  }

  /// Returns the node of the value at a key; nil when the object lacks the key or its value is
  /// null. Goes through the keys: they are few.
  @inline(__always)
  func value(of key: RollKey, in object: Int) -> Int? { value(ofKey: key.number, in: object) }
}
