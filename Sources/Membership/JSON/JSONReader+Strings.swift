extension JSONReader {
  /// Reads a string or a key, the position being at its quote.
  mutating func readString(_ kind: JSONNode.Kind) throws(Finding) {
    var node = JSONNode(kind: kind, start: UInt32(position))
    var seen: UInt8 = 0
    position += 1
    while true {
      skipPlainBytes(&seen)
      if next == UInt8(ascii: "\"") { break }
      guard next == UInt8(ascii: "\\") else { throw brokenString(node) }
      node.hasEscapes = true
      try readEscape()
    }
    position += 1
    node.isASCII = seen < 0x80
    node.end = UInt32(position)
    node.link = UInt32(nodes.count + 1)
    nodes.append(node)
  }

  /// Goes on to the next quote, backslash or control character: eight bytes at a time.
  @inline(__always)
  private mutating func skipPlainBytes(_ seen: inout UInt8) {
    while position + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: position, as: UInt64.self)
      let stops = Self.stops(in: UInt64(littleEndian: word))
      if stops != 0 { break }
      if word & 0x8080_8080_8080_8080 != 0 { seen |= 0x80 }
      position += 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      seen |= byte
      position += 1
    }
  }

  /// Not 0 where one of eight bytes is a quote, a backslash or a control character: the highest bit
  /// of a byte tells, as a subtraction borrows from it. It may tell so of a byte after a true one,
  /// never without one.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let found =
      (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (word &- ones &* 0x20) & ~word
    return found & (ones &* 0x80)
  }

  private func brokenString(_ node: JSONNode) -> Finding {
    position < bytes.count
      ? Finding(.controlCharacter(bytes[position]), offset: position)
      : Finding(.openString, offset: Int(node.start))
  }

  private mutating func readEscape() throws(Finding) {
    let start = position
    position += 1
    switch next {
    case UInt8(ascii: "u"): try readUnits(start)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    default: throw Finding(.escape(scalar(at: position)), offset: start)
    }
  }

  /// Reads `\u1234`, and the trailing surrogate after a leading one.
  private mutating func readUnits(_ start: Int) throws(Finding) {
    let unit = try readUnit(start)
    guard UTF16.isSurrogate(unit) else { return }
    let second = position
    if UTF16.isLeadSurrogate(unit), bytes(from: second, upTo: 2).elementsEqual([0x5C, 0x75]) {
      position += 1
      if UTF16.isTrailSurrogate(try readUnit(second)) { return }
      position = second
    }
    findings.append(Finding(.loneSurrogate(unit), offset: start))
  }

  /// Reads `u` and four hexadecimal digits.
  private mutating func readUnit(_ start: Int) throws(Finding) -> UInt16 {
    let digits = bytes(from: position + 1, upTo: 4)
    guard digits.count == 4, digits.allSatisfy({ JSONEscape.value(of: $0) != nil }) else {
      throw Finding(.escape("u"), offset: start)
    }
    position += 5
    return JSONEscape.unit(digits)
  }
}
