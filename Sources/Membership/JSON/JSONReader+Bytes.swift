extension JSONReader {
  /// The byte at the position; at the end 0, which no place of the grammar allows.
  @inline(__always)
  var next: UInt8 {
    position < bytes.count ? bytes[position] : 0
  }

  /// Goes on to what is no blank, tab or line end: much of a text that is laid out for people.
  @inline(__always)
  mutating func skipSpace() {
    position = Self.endOfSpace(in: bytes, from: position)
  }

  /// The first place from one on where there is no blank, tab or line end.
  @inline(__always)
  static func endOfSpace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count, isSpace(bytes[place]) { place += 1 }
    return place
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
  }

  /// The bytes from an offset on, as many of them as there are.
  func bytes(from offset: Int, upTo count: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)]
  }

  /// The scalar that begins at an offset; nil at the end. The bytes are known to be UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    String(decoding: bytes(from: offset, upTo: 4), as: UTF8.self).unicodeScalars.first
  }

  /// What to say of the byte at the position, which is not what the grammar expects there.
  func unexpected(_ expected: Issue.Expectation) -> Finding {
    guard let scalar = scalar(at: position) else {
      return Finding(.unexpectedEnd(expected: expected), offset: position)
    }
    if scalar == "/" { return Finding(.comment, offset: position) }
    return Finding(.unexpected(scalar, expected: expected), offset: position)
  }
}
