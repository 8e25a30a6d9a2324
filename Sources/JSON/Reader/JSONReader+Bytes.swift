extension JSONReader {
  /// The byte at the position; at the end 0, which the grammar allows nowhere.
  @inline(__always)
  var next: UInt8 {
    position < bytes.count ? bytes[position] : 0
  }

  /// Skips blanks, tabs and line ends: much of a text that is laid out for people.
  @inline(__always)
  mutating func skipSpace() {
    position = Self.endOfSpace(in: bytes, from: position)
  }

  /// Returns the first offset from one on that has no blank, tab or line end.
  @inline(__always)
  static func endOfSpace(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    return offset
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
  }

  /// Returns the bytes from an offset on, as many of them as there are.
  func bytes(from offset: Int, upTo count: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)]
  }

  /// Returns the scalar that begins at an offset; nil at the end. The bytes are known to be UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    String(decoding: bytes(from: offset, upTo: 4), as: UTF8.self).unicodeScalars.first
  }

  /// Returns the fault of the byte at the position, where the grammar expects another.
  func unexpected(_ expected: JSONFault.Expectation) -> JSONFault {
    guard let scalar = scalar(at: position) else {
      return JSONFault(.unexpectedEnd(expected: expected), offset: position)
    }
    if scalar == "/" { return JSONFault(.comment, offset: position) }
    return JSONFault(.unexpected(scalar, expected: expected), offset: position)
  }
}
