extension JSONReader {
  /// Reads a number: a minus, an integer without leading zeros, a fraction, an exponent.
  mutating func readNumber() throws(JSONFault) {
    let start = position
    skip(UInt8(ascii: "-"))
    try readInteger()
    if skip(UInt8(ascii: ".")) { try readDigits() }
    let hasExponent = skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E"))
    if hasExponent {
      if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
      try readDigits()
    }
    // A double holds 10^308: what is shorter and has no exponent always fits.
    if hasExponent || position - start > 300 { checkSize(from: start) }
    append(.number, from: start)
  }

  /// Reads `true`, `false` or `null`.
  mutating func readWord(_ word: StaticString, _ kind: JSONNode.Kind) throws(JSONFault) {
    let start = position
    let isThere = word.withUTF8Buffer { bytes(from: start, upTo: $0.count).elementsEqual($0) }
    guard isThere else { throw unexpected(.value) }
    position += word.utf8CodeUnitCount
    append(kind, from: start)
  }

  private mutating func readInteger() throws(JSONFault) {
    let start = position
    try readDigits()
    if bytes[start] == UInt8(ascii: "0"), position > start + 1 {
      throw JSONFault(.leadingZero, offset: start)
    }
  }

  private mutating func readDigits() throws(JSONFault) {
    guard isDigit(next) else { throw unexpected(.digit) }
    while isDigit(next) { position += 1 }
  }

  private mutating func checkSize(from start: Int) {
    let digits = String(decoding: bytes(from: start, upTo: position - start), as: UTF8.self)
    if Double(digits)?.isFinite == true { return }
    faults.add(JSONFault(.numberDoesNotFit(digits), offset: start))
  }

  private mutating func append(_ kind: JSONNode.Kind, from start: Int) {
    let link = UInt32(nodes.count + 1)
    nodes.append(
      JSONNode(kind: kind, start: UInt32(start), end: UInt32(position), link: link))
  }

  @discardableResult
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
