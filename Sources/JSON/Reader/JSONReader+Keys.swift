extension JSONReader {
  /// Reads a key and the colon after it.
  mutating func readKey() throws(JSONFault) {
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
    // The first numbers, which are most, as bits.
    var seen: UInt128 = 0
    var key = object + 1
    while key < nodes.count {
      let number = Int(nodes[key].link)
      let bit = number < UInt128.bitWidth ? UInt128(1) &<< UInt128(number) : 0
      if bit == 0 ? !keys.insert(number, into: objectsRead) : seen & bit != 0 {
        let start = Int(nodes[key].start)
        faults.add(JSONFault(.duplicateKey(tape.string(key)), offset: start))
      }
      seen |= bit
      key = Int(nodes[key + 1].link)
    }
    objectsRead += 1
  }
}
