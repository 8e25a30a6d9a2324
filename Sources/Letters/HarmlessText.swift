/// Text that is in NFC, hides nothing and is not blank, told at one look at its bytes.
package enum HarmlessText {
  /// Tells if text only holds scalars that compose with none of the others here, and are seen,
  /// and a letter among them. False says nothing. The bytes are well-formed UTF-8 without escapes.
  package static func isAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    var hasLetter = false
    while place < bytes.count {
      if isASCII(bytes, at: place, &hasLetter) {
        place += 8
      } else if bytes[place] < 0x80 {
        guard bytes[place] >= 0x20, bytes[place] != 0x7F else { return false }
        hasLetter = hasLetter || bytes[place] > 0x20
        place += 1
      } else {
        guard let scalar = bytes.scalar(at: &place) else { return false }
        let traits = Letters.traits(of: scalar)
        guard traits.contains(.harmless) else { return false }
        hasLetter = hasLetter || traits.contains(.letter)
      }
    }
    return hasLetter
  }

  /// Tells if eight bytes from a place on are visible ASCII, spaces among them; then something
  /// beside spaces counts as a letter. Names are mostly such, and short of eight only at their end.
  @inline(__always)
  private static func isASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ hasLetter: inout Bool
  ) -> Bool {
    guard place + 8 <= bytes.count else { return false }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte is set where it is beyond ASCII, below a space, or DEL.
    guard (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0 else {
      return false
    }
    hasLetter = hasLetter || word != ones &* 0x20
    return true
  }
}
