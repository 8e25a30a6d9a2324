/// Folding without ICU: case, and the accents of the Latin letters up to U+017F.
enum SimpleFolding {
  /// What the letters from U+00C0 to U+017F are without accents, in lower case.
  private static let latin: [Character] = Array(
    """
    aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllllllnnnnnnnŋŋ\
    ooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """)

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
    case 0xC0..<0x180: text.append(contentsOf: latin[Int(scalar.value) - 0xC0].utf8)
    case 0x300..<0x370: break
    case 0x3400..<0xA000: text.append(contentsOf: String(scalar).utf8)
    default: text.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
