import JSON
import TestSupport
import Testing

/// UTF-8, and nothing else.
@Suite struct EncodingTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16LE"), ([0xFE, 0xFF, 0x00, 0x7B], "UTF-16BE"),
      ([0x7B, 0x00, 0x0A, 0x00], "UTF-16LE"), ([0x00, 0x7B, 0x00, 0x0A], "UTF-16BE"),
      ([0xFF, 0xFE, 0x00, 0x00], "UTF-32LE"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32BE"),
      ([0x7B, 0x00, 0x00, 0x00], "UTF-32LE"), ([0x00, 0x00, 0x00, 0x7B], "UTF-32BE"),
    ] as [([UInt8], String)])
  func otherEncodingsAreNamed(_ bytes: [UInt8], _ name: String) {
    #expect(faults(in: bytes).map(\.kind) == [.encoding(name)])
  }

  @Test func zerosAreNoEncoding() {
    let found = faults(in: [0, 0, 0, 0]).map(\.kind)
    #expect(found == [.unexpected("\0", expected: .value)])
  }

  /// The offset of the first byte that is wrong, after `["` on the second line.
  @Test(
    arguments: [
      ([0x80], 0x80), ([0xC0, 0xAF], 0xC0), ([0xC1, 0xBF], 0xC1), ([0xE0, 0x80, 0x80], 0xE0),
      ([0xED, 0xA0, 0x80], 0xED), ([0xF0, 0x80, 0x80, 0x80], 0xF0),
      ([0xF4, 0x90, 0x80, 0x80], 0xF4),
      ([0xF5, 0x80, 0x80, 0x80], 0xF5), ([0xE2, 0x82], 0xE2), ([0xF0, 0x9F, 0x98], 0xF0),
      ([0xFF], 0xFF),
    ] as [([UInt8], UInt8)])
  func firstBadByteIsFound(_ bad: [UInt8], _ first: UInt8) {
    let bytes = Array("[\n\"é絲".utf8) + bad + Array("\"]".utf8)
    let found = faults(in: bytes)
    #expect(found.map(\.kind) == [.notUTF8(first)])
    #expect(places(of: found, in: bytes) == [.init(line: 2, column: 4)])
  }

  @Test func everyScalarIsUTF8() {
    for value in stride(from: UInt32(0), to: 0x110000, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Array(String(scalar).utf8).withUnsafeBufferPointer(UTF8Check.firstFault) == nil)
    }
  }

  /// Wherever pieces end, the fault is the one that is found in one go.
  @Test(arguments: 3...17)
  func pieces(_ size: Int) {
    var chance = SeededGenerator(state: UInt64(size))
    let text = Array("aé絲😀 [\u{FFFF}ÿ\u{800}\"z".utf8)
    for _ in 0..<600 {
      var bytes = text + text + text
      for _ in 0..<Int.random(in: 0...3, using: &chance) {
        let place = bytes.indices.randomElement(using: &chance) ?? 0
        bytes[place] =
          [0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xF0, 0xFF, 0x41].randomElement(using: &chance) ?? 0
        if Bool.random(using: &chance) { bytes.remove(at: place) }
      }
      let whole = bytes.withUnsafeBufferPointer(UTF8Check.firstFault)
      #expect(UTF8Check.firstFault(in: bytes, beside: { $0() }, piece: size) == whole, "\(bytes)")
      #expect(UTF8Check.firstFault(in: bytes, beside: { _ in }, piece: size) == whole, "\(bytes)")
    }
  }

  @Test func byteOrderMarkIsAccepted() throws {
    #expect(
      try read([0xEF, 0xBB, 0xBF] + Array(" \"Silk\"".utf8)) { $0.string(0) }.answer == "Silk")
  }

  @Test(arguments: [
    "\u{FEFF}[«x", "\r\n\r\n  «x", "\n\r«x", "[\"絲\", «x", "[\"👩‍🚀e\u{301}\",«x",
    "\u{FEFF}\r[\r\n\n «x",
  ])
  func columnsAreScalars(_ text: String) {
    let marked = MarkedText(text)
    #expect(places(of: faults(in: marked.bytes), in: marked.bytes) == marked.places)
  }
}
