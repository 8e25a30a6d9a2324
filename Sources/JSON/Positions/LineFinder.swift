/// Turns offsets into lines and columns, going through the bytes once: ask in rising order.
public struct LineFinder {
  private let bytes: [UInt8]
  private var offset: Int
  /// The line, from 1. LF, CR and CRLF end a line.
  public private(set) var line = 1
  /// The column, from 1, in Unicode scalars; a byte order mark is not counted.
  public private(set) var column = 1

  /// Begins at the first byte.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.withUnsafeBufferPointer(ByteOrderMark.length)
  }

  /// Goes on to an offset, which `line` and `column` then tell.
  public mutating func advance(to target: Int) {
    while offset < min(target, bytes.count) { step() }
  }

  private mutating func step() {
    let byte = bytes[offset]
    offset += 1
    let isHalfOfCRLF = byte == 0x0D && offset < bytes.count && bytes[offset] == 0x0A
    if byte == 0x0A || (byte == 0x0D && !isHalfOfCRLF) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
