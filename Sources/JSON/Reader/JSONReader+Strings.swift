extension JSONReader {
  /// Reads a string or a key, the position being at its quote.
  mutating func readString(_ kind: JSONNode.Kind) throws(JSONFault) {
    var node = JSONNode(kind: kind, start: UInt32(position))
    var seen: UInt64 = 0
    position += 1
    while true {
      position = Self.endOfPlainBytes(in: bytes, from: position, &seen)
      if next == UInt8(ascii: "\"") { break }
      guard next == UInt8(ascii: "\\") else { throw brokenString(node) }
      node.hasEscapes = true
      try readEscape()
    }
    position += 1
    node.isASCII = seen & Self.highestBits == 0
    node.end = UInt32(position)
    node.link = UInt32(nodes.count + 1)
    nodes.append(node)
  }

  /// Returns the offset of the next quote, backslash or control character, looked for in eight
  /// bytes at a time; `seen` gathers the highest bits of what is passed over.
  @inline(__always)
  package static func endOfPlainBytes(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ seen: inout UInt64
  ) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: offset, as: UInt64.self))
      let stops = stops(in: word)
      // All bits below the first stop; without one all that there are.
      seen |= word & ~stops & (stops &- 1)
      if stops != 0 { return offset + stops.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      seen |= UInt64(byte)
      offset += 1
    }
    return offset
  }

  package static let highestBits: UInt64 = 0x8080_8080_8080_8080

  /// Returns bits that are not 0 where one of eight bytes is a quote, a backslash or a control
  /// character: its highest bit tells, as a subtraction borrows from it. The lowest bit that is set
  /// tells the first of them; higher ones may be of a byte that is none.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let found =
      (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word
    return found & highestBits
  }

  private func brokenString(_ node: JSONNode) -> JSONFault {
    position < bytes.count
      ? JSONFault(.controlCharacter(bytes[position]), offset: position)
      : JSONFault(.openString, offset: Int(node.start))
  }

  private mutating func readEscape() throws(JSONFault) {
    let start = position
    position += 1
    switch next {
    case UInt8(ascii: "u"): try readUnits(start)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw JSONFault(.escape(scalar(at: position)), offset: start)
    }
  }

  /// Reads `\u1234`, and the trailing surrogate after a leading one.
  private mutating func readUnits(_ start: Int) throws(JSONFault) {
    let unit = try readUnit(start)
    guard UTF16.isSurrogate(unit) else { return }
    let second = position
    if UTF16.isLeadSurrogate(unit), bytes(from: second, upTo: 2).elementsEqual([0x5C, 0x75]) {
      position += 1
      if UTF16.isTrailSurrogate(try readUnit(second)) { return }
      position = second
    }
    faults.add(JSONFault(.loneSurrogate(unit), offset: start))
  }

  /// Reads `u` and four hexadecimal digits.
  private mutating func readUnit(_ start: Int) throws(JSONFault) -> UInt16 {
    let digits = bytes(from: position + 1, upTo: 4)
    guard digits.count == 4, digits.allSatisfy({ JSONEscape.value(of: $0) != nil }) else {
      throw JSONFault(.escape("u"), offset: start)
    }
    position += 5
    return JSONEscape.unit(digits)
  }
}
