import JSON

extension JSONTape {
  /// The key at a node; nil where the format has no such key.
  @inline(__always)
  func key(_ node: Int) -> RollKey? { RollKey(number: Int(nodes[node].link)) }

  /// Tells whether an object has a key, be its value null. Goes through the keys: they are few.
  func has(_ key: RollKey, in object: Int) -> Bool {
    keys(object).contains { Int(nodes[$0].link) == key.number }
  }

  /// The node of the value at a key; nil when the object lacks the key or its value is null. Goes
  /// through the keys: they are few.
  @inline(__always)
  func value(of key: RollKey, in object: Int) -> Int? { value(ofKey: key.number, in: object) }
}
