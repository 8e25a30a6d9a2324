/// An object of the file, asked by the format's keys.
struct JSONObject {
  let json: JSONDocument
  let node: Int
  /// The format's keys that it has.
  let keys: KeySet

  /// The node of a key's value; nil when the key is absent or its value null.
  subscript(key: Key) -> Int? {
    guard keys.contains(key.rawValue) else { return nil }
    for node in json.keys(node) where Int(json.nodes[node].link) == key.rawValue {
      return json.kind(node + 1) == .null ? nil : node + 1
    }
    return nil
  }
}
