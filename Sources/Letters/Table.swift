/// A table as it lies in the program's file: a header of 80 bytes, then sections of numbers,
/// little-endian, as all machines are that Swift 6 runs on.
///
/// Nothing is made at first use. Tables are read without checks: they are part of the program, and
/// a test reads every entry of each.
struct Table {
  let bytes: UnsafeRawPointer

  init(_ bytes: UnsafePointer<UInt8>) {
    self.bytes = UnsafeRawPointer(bytes)
  }

  /// Returns the start of a section, as the header has it from its byte 32 on.
  func section<Element>(_ number: Int, of type: Element.Type) -> UnsafePointer<Element> {
    let start = bytes.load(fromByteOffset: 32 + 4 * number, as: UInt32.self)
    return (bytes + Int(UInt32(littleEndian: start))).assumingMemoryBound(to: type)
  }

  /// The line of text that a table begins with: what it is, and of which version.
  var title: String {
    let line = UnsafeRawBufferPointer(start: bytes, count: 32).prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self)
  }
}
