extension JSONReader {
  /// Reads a key and the colon after it.
  mutating func readKey() throws(Finding) {
    guard next == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let node = nodes.count
    try readString(.key)
    nodes[node].link = UInt32(number(ofKey: node))
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected(.colon) }
    position += 1
  }

  /// Finds the keys that an object holds twice. Done when the object ends, because what stands in
  /// it may hold the same keys.
  mutating func checkKeys(of object: Int) {
    var key = object + 1
    while key < nodes.count {
      if !keys.insert(Int(nodes[key].link), into: object) {
        let text = nodes[key].string(in: bytes)
        findings.append(Finding(.duplicateKey(text), node: key, offset: nodes[key].start))
      }
      key = Int(nodes[key + 1].link)
    }
  }

  private mutating func number(ofKey node: Int) -> Int {
    let inner = nodes[node].inner
    if let number = keys.recentNumber(of: inner, in: bytes) { return number }
    return keys.register(nodes[node].string(in: bytes), at: inner, in: bytes)
  }
}
