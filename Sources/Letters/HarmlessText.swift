/// Text that is in NFC, hides nothing and is not blank, told at one look at its bytes.
package enum HarmlessText {
  /// Tells if text only holds scalars that compose with none of the others here, and are seen,
  /// and a letter among them. False says nothing. The bytes are well-formed UTF-8 without escapes.
  package static func isAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    var hasLetter = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        guard byte >= 0x20, byte != 0x7F else { return false }
        hasLetter = hasLetter || byte > 0x20
        place += 1
        continue
      }
      guard let scalar = bytes.scalar(at: &place) else { return false }
      let traits = Letters.traits(of: scalar)
      guard traits.contains(.harmless) else { return false }
      hasLetter = hasLetter || traits.contains(.letter)
    }
    return hasLetter
  }
}
