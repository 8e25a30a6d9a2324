/// Folding without ICU: case, and the accents of the Latin letters up to U+017F.
enum SimpleFolding {
  /// What the letters from U+00C0 to U+017F are without accents, in lower case.
  private static let latin = Array(
    """
    aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllllllnnnnnnnŋŋ\
    ooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.unicodeScalars)

  /// Text in lower case, without accents.
  static func folded(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A: text.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case 0..<0xC0: text.append(scalar)
    case 0xC0..<0x180: text.append(latin[Int(scalar.value) - 0xC0])
    case 0x300..<0x370: break
    default: text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}
