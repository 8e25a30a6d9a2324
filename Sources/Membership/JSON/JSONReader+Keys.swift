extension JSONReader {
  /// Reads a key and the colon after it.
  mutating func readKey() throws(Finding) {
    guard next == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let node = tape.nodes.count
    try readString(.key)
    if isInOutermost { member = node }
    tape.nodes[node].link = UInt32(keys.number(of: tape.nodes[node], in: tape))
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw unexpected(.colon) }
    position += 1
  }

  /// Finds the keys that an object holds twice. Done when the object ends, because what stands in
  /// it may hold the same keys.
  mutating func checkKeys(of object: Int) {
    var seen: KeySet = []
    var key = object + 1
    while key < tape.nodes.count {
      let number = Int(tape.nodes[key].link)
      let isKnown = number < UInt64.bitWidth
      if isKnown ? seen.contains(number) : !keys.insert(number, into: objectsRead) {
        let start = Int(tape.nodes[key].start)
        findings.append(Finding(.duplicateKey(tape.string(key)), offset: start))
      }
      if isKnown { seen.insert(number) }
      key = Int(tape.nodes[key + 1].link)
    }
    objectsRead += 1
  }
}
