/// Folding without ICU: case, and the accents of the Latin letters up to U+017F.
enum SimpleFolding {
  /// What the letters from U+00C0 to U+017F are without accents, in lower case.
  private static let latin: [[UInt8]] = Array(
    """
    aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllllllnnnnnnnŋŋ\
    ooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
  ).map { Array($0.utf8) }

  /// Text in lower case, without accents.
  static func folded(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    fold(text.unicodeScalars, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends scalars in lower case, without accents.
  static func fold(_ scalars: some Sequence<Unicode.Scalar>, into text: inout [UInt8]) {
    for scalar in scalars { append(scalar, to: &text) }
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: text.append(UInt8(scalar.value) | 0x20)
    case 0..<0x80: text.append(UInt8(scalar.value))
    case 0xC0..<0x180: text.append(contentsOf: latin[Int(scalar.value) - 0xC0])
    case 0x300..<0x370: break
    case 0x400..<0x410: append(encoded: scalar.value + 0x50, to: &text)
    case 0x410..<0x430: append(encoded: scalar.value + 0x20, to: &text)
    // Letters without case: Cyrillic that is small, Arabic, kana, Han and Hangul.
    case 0x430..<0x460, 0x621..<0x64B, 0x3041..<0x3100, 0x3400..<0xA000, 0xAC00..<0xD7A4:
      append(encoded: scalar.value, to: &text)
    default: text.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// UTF-8 of a scalar from U+0080 to U+FFFF.
  private static func append(encoded scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
    } else {
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    text.append(UInt8(0x80 | scalar & 0x3F))
  }
}
