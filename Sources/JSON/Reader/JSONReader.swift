/// Reads a JSON text (RFC 8259, nothing more) in one pass.
///
/// A fault against the grammar is thrown and ends the reading. Those that leave the rest readable
/// (a key that occurs twice, a lone surrogate, a number that does not fit) are collected in
/// `faults`. Never recursive, so no nesting can exhaust the stack.
public struct JSONReader: ~Copyable {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
  /// The values that have been read so far, but for the elements of the streamed list that were
  /// taken.
  @usableFromInline var nodes: JSONNodes
  /// The offset of the next byte that is read.
  public internal(set) var position: Int
  /// The faults that did not end the reading.
  public internal(set) var faults = BoundedList<JSONFault>()
  var keys: JSONKeys
  /// The number of objects that have ended, which tells them apart.
  var objectsRead = 0
  /// The innermost container that is open. Until it ends, its `end` is the one that it is in.
  private var container = 0
  /// The number of containers that are open.
  private var level = 0
  /// The key of the list in the outermost object that is not kept, and the list when it is open.
  private let streamedKey: Int?
  private var streamed = -1
  /// The key in the outermost object that was read last.
  var member: Int?
  /// The number of containers that the first value stands in.
  private let depth: Int

  /// The most containers that may stand in one another.
  public static let depthLimit = 64

  /// A part of a text that is complete.
  public enum Part {
    /// A value of the outermost object, by the number of its key, which is one of the table's.
    case member(Int)
    /// An element of the streamed list; it leaves the tape when it has been taken.
    case element
  }

  /// Takes a part of a text, given its node. Returns the offset to go on from when that is not
  /// behind the part: somebody has read the elements up to there.
  public typealias Take = (Part, Int, JSONTape) -> Int?

  /// Begins at a position, where a value stands in `depth` containers. Keys have the numbers of a
  /// table, and others after them; the list at `streamedKey` is not kept. Makes room for some nodes
  /// at once.
  public init(
    _ bytes: UnsafeBufferPointer<UInt8>, keys table: KeyTable, at position: Int = 0, depth: Int = 0,
    streaming streamedKey: Int? = nil, room: Int = 4096
  ) {
    self.bytes = bytes
    keys = JSONKeys(table)
    nodes = JSONNodes(capacity: room)
    self.position = position
    self.depth = depth
    self.streamedKey = streamedKey
  }

  /// Lends the values that have been read.
  @inlinable
  public borrowing func withTape<Result>(_ body: (JSONTape) -> Result) -> Result {
    body(tape)
  }

  /// The values that have been read, until more are.
  @inlinable
  public var tape: JSONTape { JSONTape(bytes: bytes, nodes: nodes.view) }

  /// Reads one value of a text that is known to be well formed, and lends its tape: the value is
  /// node 0.
  @inlinable
  public static func withValue<Result>(
    at offset: Int, of bytes: UnsafeBufferPointer<UInt8>, keys: KeyTable,
    _ body: (JSONTape) -> Result
  ) -> Result {
    var reader = JSONReader(bytes, keys: keys, at: offset, room: 64)
    try? reader.readValue()
    return reader.withTape(body)
  }

  /// Reads the whole text, handing out its parts as they end. `fault` finds the first byte that is
  /// no UTF-8.
  public mutating func readText(
    _ take: Take = { _, _, _ in nil },
    fault: (UnsafeBufferPointer<UInt8>) -> Int? = UTF8Check.firstFault
  ) throws(JSONFault) {
    try checkEncoding(fault)
    try skipBeginning()
    try readValue(take)
    skipSpace()
    guard position == bytes.count else { throw unexpected(.end) }
  }

  /// 1 MB. Without a limit nobody could say of a pipe of blanks that it is no roll.
  private static let blankLimit = 1 << 20

  private mutating func skipBeginning() throws(JSONFault) {
    let start = ByteOrderMark.length(in: bytes)
    position = start
    skipSpace()
    guard position - start <= Self.blankLimit else {
      throw JSONFault(.blankBeginning, offset: start)
    }
  }

  /// Reads one value, and what it holds.
  public mutating func readValue(_ take: Take = { _, _, _ in nil }) throws(JSONFault) {
    while true {
      if try beginValue() { continue }
      guard try endValues(take) else { break }
    }
  }

  /// Goes on behind a comma to the next element; false where there is no comma.
  public mutating func goToNextElement() -> Bool {
    skipSpace()
    guard next == UInt8(ascii: ",") else { return false }
    position += 1
    skipSpace()
    return true
  }

  /// Takes all values off the tape.
  public mutating func forget() {
    nodes.truncate(to: 0)
  }

  private func checkEncoding(_ fault: (UnsafeBufferPointer<UInt8>) -> Int?) throws(JSONFault) {
    // Nodes keep offsets in 32 bits.
    guard bytes.count <= Int32.max else { throw JSONFault(.tooLarge, offset: 0) }
    if let name = ByteOrderMark.foreignEncoding(of: bytes) {
      throw JSONFault(.encoding(name), offset: 0)
    }
    if let offset = fault(bytes) {
      throw JSONFault(.notUTF8(bytes[offset]), offset: offset)
    }
  }

  /// Reads a scalar whole, or the beginning of a container. Returns true where a container's first
  /// value follows.
  private mutating func beginValue() throws(JSONFault) -> Bool {
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

  private mutating func openContainer(_ kind: JSONNode.Kind) throws(JSONFault) -> Bool {
    guard level + depth < Self.depthLimit else { throw JSONFault(.tooDeep, offset: position) }
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

  /// True where the container that is read is the outermost value.
  var isInOutermost: Bool { level + depth == 1 }

  /// True where the value to come is the list that is not kept.
  private var isStreamed: Bool {
    guard let streamedKey, isInOutermost, nodes.count > 0 else { return false }
    let last = nodes[nodes.count - 1]
    return last.kind == .key && Int(last.link) == streamedKey
  }

  /// Closes every container that ends after a value. Returns true where another value follows.
  private mutating func endValues(_ take: Take) throws(JSONFault) -> Bool {
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
    } else if isInOutermost, let member, keys.isKnown(Int(nodes[member].link)) {
      _ = take(.member(Int(nodes[member].link)), member + 1, tape)
    }
  }

  private mutating func readComma(in kind: JSONNode.Kind) throws(JSONFault) {
    let comma = position
    position += 1
    skipSpace()
    if next == closingByte(of: kind) { throw JSONFault(.trailingComma, offset: comma) }
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
