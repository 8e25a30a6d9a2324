/// Reads a JSON text (RFC 8259, nothing more) in one pass.
///
/// What breaks the grammar is thrown and ends the reading. What leaves the rest readable (a key
/// that occurs twice, a lone surrogate, a number that does not fit) is collected in `findings`.
struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  var nodes: [JSONNode] = []
  var findings: [Finding] = []
  var keys: JSONKeys
  /// The containers that are open, outermost first.
  private var open: [Int] = []

  /// How many containers may stand in one another.
  static let depthLimit = 64

  init(_ bytes: [UInt8], keys: JSONKeys) {
    self.bytes = bytes
    self.keys = keys
    nodes.reserveCapacity(bytes.count / 16)
  }

  /// Reads the whole text.
  mutating func read() throws(Finding) {
    try checkEncoding()
    position = ByteOrderMark.length(in: bytes)
    while true {
      if try beginValue() { continue }
      guard try endValues() else { break }
    }
    skipSpace()
    guard position == bytes.count else { throw unexpected(.end) }
  }

  private func checkEncoding() throws(Finding) {
    // Nodes keep offsets in 32 bits.
    guard bytes.count <= Int32.max else { throw Finding(.tooLarge, offset: 0) }
    if let name = ByteOrderMark.foreignEncoding(of: bytes) {
      throw Finding(.encoding(name), offset: 0)
    }
    if let offset = UTF8Check.firstFault(in: bytes) {
      throw Finding(.notUTF8(bytes[offset]), offset: offset)
    }
  }

  /// Reads a scalar whole, or the beginning of a container. True: a container's first value follows.
  private mutating func beginValue() throws(Finding) -> Bool {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try openContainer(.object)
    case UInt8(ascii: "["): return try openContainer(.array)
    case UInt8(ascii: "\""): try readString(.string)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true", .true)
    case UInt8(ascii: "f"): try readWord("false", .false)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: throw unexpected(.value)
    }
    return false
  }

  private mutating func openContainer(_ kind: JSONNode.Kind) throws(Finding) -> Bool {
    guard open.count < Self.depthLimit else { throw Finding(.tooDeep, offset: position) }
    open.append(nodes.count)
    nodes.append(JSONNode(kind: kind, start: UInt32(position)))
    position += 1
    skipSpace()
    if next == closingByte(of: kind) { return false }
    if kind == .object { try readKey() }
    return true
  }

  /// Closes every container that ends after a value. True: another value follows.
  private mutating func endValues() throws(Finding) -> Bool {
    while let container = open.last {
      skipSpace()
      let kind = nodes[container].kind
      if next == closingByte(of: kind) {
        close(container)
      } else if next == UInt8(ascii: ",") {
        try readComma(in: kind)
        return true
      } else {
        throw unexpected(kind == .object ? .commaOrBrace : .commaOrBracket)
      }
    }
    return false
  }

  private mutating func readComma(in kind: JSONNode.Kind) throws(Finding) {
    let comma = position
    position += 1
    skipSpace()
    if next == closingByte(of: kind) { throw Finding(.trailingComma, offset: comma) }
    if kind == .object { try readKey() }
  }

  private mutating func close(_ container: Int) {
    open.removeLast()
    position += 1
    nodes[container].end = UInt32(position)
    nodes[container].link = UInt32(nodes.count)
    if nodes[container].kind == .object { checkKeys(of: container) }
  }

  private func closingByte(of kind: JSONNode.Kind) -> UInt8 {
    kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
  }
}
