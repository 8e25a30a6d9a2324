/// A JSON text that is known to be well formed, in which places are found by going through its
/// bytes: from a container on, and no further than to what is asked for.
public struct JSONText: Sendable {
  /// The text.
  public let bytes: [UInt8]

  /// A key of an object and its value, by their ranges; the key's has its quotes.
  public struct Member: Hashable, Sendable {
    /// The range of the key.
    public let key: Range<Int>
    /// The range of the value.
    public let value: Range<Int>
  }

  /// Takes a text that has been read without a fault.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The offset of the outermost value.
  public var root: Int {
    endOfSpace(from: bytes.withUnsafeBufferPointer(ByteOrderMark.length))
  }

  /// Returns the range of the value at a key of an object; nil where it has no such key.
  public func value(of key: String, in object: Int) -> Range<Int>? {
    members(of: object).first { isKey($0.key, key) }?.value
  }

  /// Returns the members of the object that begins at an offset.
  public func members(of object: Int) -> [Member] {
    var members: [Member] = []
    forEachValue(in: object) { start in
      let key = start..<endOfString(from: start)
      let colon = endOfSpace(from: key.upperBound)
      let value = endOfSpace(from: colon + 1)
      members.append(Member(key: key, value: value..<endOfValue(from: value)))
      return members[members.count - 1].value.upperBound
    }
    return members
  }

  /// Returns the elements of the array that begins at an offset.
  public func elements(of array: Int) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    forEachValue(in: array) { start in
      elements.append(start..<endOfValue(from: start))
      return elements[elements.count - 1].upperBound
    }
    return elements
  }

  /// Tells if a value is null.
  public func isNull(_ value: Range<Int>) -> Bool { bytes[value.lowerBound] == UInt8(ascii: "n") }

  /// Tells if a value is an array.
  public func isArray(_ value: Range<Int>) -> Bool { bytes[value.lowerBound] == UInt8(ascii: "[") }

  /// Returns the text of a string, or a key, its escapes resolved.
  public func string(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer {
      JSONEscape.resolved(UnsafeBufferPointer(rebasing: $0[range].dropFirst().dropLast()))
    }
  }
}

extension JSONText {
  /// Hands out the offset of each key or element of a container; `take` returns where it ends.
  private func forEachValue(in container: Int, _ take: (Int) -> Int) {
    var offset = endOfSpace(from: container + 1)
    while !isClosing(bytes[offset]) {
      offset = endOfSpace(from: take(offset))
      if bytes[offset] == UInt8(ascii: ",") { offset = endOfSpace(from: offset + 1) }
    }
  }

  private func isKey(_ range: Range<Int>, _ key: String) -> Bool {
    string(range).utf8.elementsEqual(key.utf8)
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  /// Returns the offset of the first byte from one on that is no blank.
  func endOfSpace(from offset: Int) -> Int {
    bytes.withUnsafeBufferPointer { JSONReader.endOfSpace(in: $0, from: offset) }
  }

  private func endOfString(from start: Int) -> Int {
    var offset = start + 1
    while bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset + 1
  }

  /// Returns the end of the value that begins at an offset. Counts brackets: nothing is on a stack,
  /// and only strings can hold some that are none.
  private func endOfValue(from start: Int) -> Int {
    var (offset, depth) = (start, 0)
    repeat {
      switch bytes[offset] {
      case UInt8(ascii: "\""): offset = endOfString(from: offset)
      case UInt8(ascii: "{"), UInt8(ascii: "["): (offset, depth) = (offset + 1, depth + 1)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): (offset, depth) = (offset + 1, depth - 1)
      case _ where depth > 0: offset += 1
      default: return endOfWord(from: offset)
      }
    } while depth > 0
    return offset
  }

  /// Returns the end of a number, or of `true`, `false` or `null`.
  private func endOfWord(from start: Int) -> Int {
    bytes[start...].firstIndex { byte in
      byte <= 0x20 || byte == UInt8(ascii: ",") || isClosing(byte)
    } ?? bytes.count
  }
}
