internal import JSON
package import Membership

/// A text of another program, made UTF-8 from whatever encoding it is in.
package struct ForeignText {
  /// The text in UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  package let encoding: ForeignEncoding

  /// Recognises the encoding by a byte order mark, else by where zeros stand, else by whether the
  /// bytes are UTF-8; what is none of these is taken for Windows-1252, which spreadsheets write.
  /// Two passes at the most.
  package init(_ bytes: [UInt8]) throws(ForeignFault) {
    switch bytes.withUnsafeBufferPointer(ByteOrderMark.foreignEncoding) {
    case "UTF-16LE": (self.bytes, encoding) = (try Self.utf16(bytes, low: 0), .utf16)
    case "UTF-16BE": (self.bytes, encoding) = (try Self.utf16(bytes, low: 1), .utf16)
    case let name?: throw .encoding(name)
    case nil: (self.bytes, encoding) = try Self.bytewise(bytes)
    }
  }

  private static func bytewise(
    _ bytes: [UInt8]
  ) throws(ForeignFault) -> ([UInt8], ForeignEncoding) {
    let mark = bytes.withUnsafeBufferPointer(ByteOrderMark.length)
    guard let fault = bytes.withUnsafeBufferPointer(UTF8Check.firstFault) else {
      return (mark == 0 ? bytes : Array(bytes[mark...]), .utf8)
    }
    if mark > 0 || isMostlyUTF8(bytes) || bytes.contains(0) {
      throw notText(bytes, at: fault)
    }
    return (ByteEncoding.windows1252.utf8(bytes), .windows1252)
  }

  /// Tells if bytes are UTF-8 with some damage: more letters beyond ASCII are whole than not. To
  /// read such a text as Windows-1252 would spoil every one of them.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var (whole, damaged) = (0, 0)
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): if !scalar.isASCII { whole += 1 }
      case .error: damaged += 1
      case .emptyInput: return whole > damaged
      }
    }
  }

  private static func notText(_ bytes: [UInt8], at offset: Int) -> ForeignFault {
    var lines = LineFinder(bytes)
    lines.advance(to: offset)
    return .notText(line: lines.line, column: lines.column)
  }

  /// Returns the UTF-8 of UTF-16. `low` is the place of the low byte in each pair.
  private static func utf16(_ bytes: [UInt8], low: Int) throws(ForeignFault) -> [UInt8] {
    let units = (0..<bytes.count / 2).lazy.map {
      UInt16(bytes[2 * $0 + 1 - low]) << 8 | UInt16(bytes[2 * $0 + low])
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let isBroken = transcode(
      units.dropFirst(units.first == 0xFEFF ? 1 : 0).makeIterator(), from: UTF16.self,
      to: UTF8.self, stoppingOnError: true, into: { text.append($0) })
    guard isBroken || bytes.count % 2 == 1 else { return text }
    throw notText(text, at: text.count)
  }
}
