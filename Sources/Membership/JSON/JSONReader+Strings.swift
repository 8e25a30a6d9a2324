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

  /// Goes on to the next quote, backslash or control character.
  private mutating func skipPlainBytes(_ seen: inout UInt8) {
    position = bytes.withUnsafeBufferPointer { [position] bytes in
      var index = position
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
        seen |= byte
        index += 1
      }
      return index
    }
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
    if UTF16.isLeadSurrogate(unit), bytes[second...].starts(with: [0x5C, 0x75]) {
      position += 1
      if UTF16.isTrailSurrogate(try readUnit(second)) { return }
      position = second
    }
    findings.append(Finding(.loneSurrogate(unit), node: nodes.count, offset: UInt32(start)))
  }

  /// Reads `u` and four hexadecimal digits.
  private mutating func readUnit(_ start: Int) throws(Finding) -> UInt16 {
    let digits = bytes[(position + 1)...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ JSONEscape.value(of: $0) != nil }) else {
      throw Finding(.escape("u"), offset: start)
    }
    position += 5
    return JSONEscape.unit(digits)
  }
}
