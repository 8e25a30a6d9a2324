extension JSONReader {
  /// Reads a key and the colon after it.
  mutating func readKey() throws(Finding) {
    guard next == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let node = nodes.count
    try readString(.key)
    if isInOutermost { member = node }
    nodes[node].link = UInt32(keys.number(of: nodes[node], in: tape))
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected(.colon) }
    position += 1
  }

  /// Finds the keys that an object holds twice. Done when the object ends, because what stands in
  /// it may hold the same keys.
  mutating func checkKeys(of object: Int) {
    var seen: KeySet = []
    var key = object + 1
    while key < nodes.count {
      let number = Int(nodes[key].link)
      let isKnown = number < Key.count
      if isKnown ? seen.contains(number) : !keys.insert(number, into: objectsRead) {
        let start = Int(nodes[key].start)
        findings.add(Finding(.duplicateKey(tape.string(key)), offset: start))
      }
      if isKnown { seen.insert(number) }
      key = Int(nodes[key + 1].link)
    }
    objectsRead += 1
  }
}
