/// Reads a JSON text (RFC 8259, nothing more) in one pass.
///
/// What breaks the grammar is thrown and ends the reading. What leaves the rest readable (a key
/// that occurs twice, a lone surrogate, a number that does not fit) is collected in `findings`.
/// Never recursive, so no nesting can exhaust the stack.
struct JSONReader: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  /// What has been read so far, but for the elements of the streamed list that were taken.
  var nodes: JSONNodes
  var position: Int
  var findings = Findings()
  var keys = JSONKeys()
  /// How many objects have ended: tells them apart.
  var objectsRead = 0
  /// The innermost container that is open. Until it ends, its `end` is the one that it is in.
  private var container = 0
  /// How many containers are open.
  private var level = 0
  /// The key of the list in the outermost object that is not kept, and the list when it is open.
  private let streamedKey: Key?
  private var streamed = -1
  /// The key in the outermost object that was read last.
  var member: Int?
  /// How many containers the first value stands in.
  private let depth: Int

  /// How many containers may stand in one another.
  static let depthLimit = 64

  /// A part of a text that is complete.
  enum Part {
    /// A value of the outermost object.
    case member(Key)
    /// An element of the streamed list; it leaves the tape when it has been taken.
    case element
  }

  /// Takes a part of a text, given its node. Returns where to go on when that is not behind the part:
  /// somebody has read the elements up to there.
  typealias Take = (Part, Int, JSONTape) -> Int?

  /// Begins at a position, where a value stands in `depth` containers. Makes room for some nodes at
  /// once.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0, depth: Int = 0,
    streaming key: Key? = nil, room: Int = 4096
  ) {
    self.bytes = bytes
    nodes = JSONNodes(capacity: room)
    self.position = position
    self.depth = depth
    streamedKey = key
  }

  /// Lends what has been read.
  borrowing func withTape<Result>(_ body: (JSONTape) -> Result) -> Result {
    body(tape)
  }

  /// The same inside the reader, until more is read.
  var tape: JSONTape { JSONTape(bytes: bytes, nodes: nodes.view) }

  /// Reads one value of a text that is known to be well formed, and lends its tape: the value is
  /// node 0.
  static func withValue<Result>(
    at offset: Int, of bytes: UnsafeBufferPointer<UInt8>, _ body: (JSONTape) -> Result
  ) -> Result {
    var reader = JSONReader(bytes, at: offset, room: 64)
    try? reader.readValue()
    return reader.withTape(body)
  }

  /// Reads the whole text, handing out its parts as they end.
  /// `fault` finds the first byte that is no UTF-8.
  mutating func readText(
    _ take: Take = { _, _, _ in nil },
    fault: (UnsafeBufferPointer<UInt8>) -> Int? = UTF8Check.firstFault
  ) throws(Finding) {
    try checkEncoding(fault)
    try skipBeginning()
    try readValue(take)
    skipSpace()
    guard position == bytes.count else { throw unexpected(.end) }
  }

  /// 1 MB. Without a limit nobody could say of a pipe of blanks that it is no roll.
  private static let blankLimit = 1 << 20

  private mutating func skipBeginning() throws(Finding) {
    let start = ByteOrderMark.length(in: bytes)
    position = start
    skipSpace()
    guard position - start <= Self.blankLimit else { throw Finding(.blankBeginning, offset: start) }
  }

  /// Reads one value, and what it holds.
  mutating func readValue(_ take: Take = { _, _, _ in nil }) throws(Finding) {
    while true {
      if try beginValue() { continue }
      guard try endValues(take) else { break }
    }
  }

  /// Goes on behind a comma to the next element; false where there is no comma.
  mutating func goToNextElement() -> Bool {
    skipSpace()
    guard next == UInt8(ascii: ",") else { return false }
    position += 1
    skipSpace()
    return true
  }

  /// Takes what has been read off the tape.
  mutating func forget() {
    nodes.truncate(to: 0)
  }

  private func checkEncoding(_ fault: (UnsafeBufferPointer<UInt8>) -> Int?) throws(Finding) {
    // Nodes keep offsets in 32 bits.
    guard bytes.count <= Int32.max else { throw Finding(.tooLarge, offset: 0) }
    if let name = ByteOrderMark.foreignEncoding(of: bytes) {
      throw Finding(.encoding(name), offset: 0)
    }
    if let offset = fault(bytes) {
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
    guard level + depth < Self.depthLimit else { throw Finding(.tooDeep, offset: position) }
    if kind == .array, isStreamed { streamed = nodes.count }
    nodes.append(JSONNode(kind: kind, start: UInt32(position), end: UInt32(container)))
    container = nodes.count - 1
    level += 1
    position += 1
    skipSpace()
    if next == closingByte(of: kind) { return false }
    if kind == .object { try readKey() }
    return true
  }

  /// Ends the streamed list and the outermost object for now, so that the tape holds what was read
  /// before the list as if the text ended here.
  private mutating func endSoFar(at node: Int) {
    nodes[streamed].link = UInt32(node)
    nodes[0].link = UInt32(node)
  }

  /// Whether the container that is read is the outermost value.
  var isInOutermost: Bool { level + depth == 1 }

  /// Whether the value to come is the list that is not kept.
  private var isStreamed: Bool {
    guard let streamedKey, isInOutermost, nodes.count > 0 else { return false }
    let last = nodes[nodes.count - 1]
    return last.kind == .key && Int(last.link) == streamedKey.rawValue
  }

  /// Closes every container that ends after a value. True: another value follows.
  private mutating func endValues(_ take: Take) throws(Finding) -> Bool {
    while level > 0 {
      handOut(take)
      skipSpace()
      let kind = nodes[container].kind
      if next == closingByte(of: kind) {
        close()
      } else if next == UInt8(ascii: ",") {
        try readComma(in: kind)
        return true
      } else {
        throw unexpected(kind == .object ? .commaOrBrace : .commaOrBracket)
      }
    }
    return false
  }

  /// Hands out the value that has ended in the container, where that is to be.
  @inline(__always)
  private mutating func handOut(_ take: Take) {
    if container == streamed {
      guard nodes.count > container + 1 else { return }
      endSoFar(at: container + 1)
      position = take(.element, container + 1, tape) ?? position
      nodes.truncate(to: container + 1)
    } else if isInOutermost, let member, let key = Key(rawValue: Int(nodes[member].link)) {
      _ = take(.member(key), member + 1, tape)
    }
  }

  private mutating func readComma(in kind: JSONNode.Kind) throws(Finding) {
    let comma = position
    position += 1
    skipSpace()
    if next == closingByte(of: kind) { throw Finding(.trailingComma, offset: comma) }
    if kind == .object { try readKey() }
  }

  private mutating func close() {
    position += 1
    let outer = Int(nodes[container].end)
    nodes[container].end = UInt32(position)
    nodes[container].link = UInt32(nodes.count)
    if nodes[container].kind == .object { checkKeys(of: container) }
    if container == streamed { streamed = -1 }
    container = outer
    level -= 1
  }

  private func closingByte(of kind: JSONNode.Kind) -> UInt8 {
    kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
  }
}
