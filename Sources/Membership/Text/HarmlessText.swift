internal import Letters

/// Text that is in NFC, hides nothing and is not blank, told at one look at its bytes.
enum HarmlessText {
  /// Tells if text only holds scalars that compose with none of the others here, and are seen,
  /// and a letter among them. False says nothing. The bytes are well-formed UTF-8 without escapes.
  static func isAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    var hasLetter = false
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead < 0x80 {
        guard lead >= 0x20, lead != 0x7F else { return false }
        hasLetter = hasLetter || lead > 0x20
        offset += 1
        continue
      }
      guard let (scalar, length) = scalar(lead, at: offset, in: bytes) else { return false }
      let traits = scalar.traits
      guard traits.contains(.harmless) else { return false }
      hasLetter = hasLetter || traits.contains(.letter)
      offset += length
    }
    return hasLetter
  }

  /// Returns a scalar of two or three bytes; nil for one of four, which are rare.
  private static func scalar(
    _ lead: UInt8, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, length: Int)? {
    let second = bits(bytes[offset + 1])
    if lead < 0xE0 {
      return Unicode.Scalar(UInt32(lead & 0x1F) << 6 | second).map { ($0, 2) }
    }
    if lead >= 0xF0 { return nil }
    let value = UInt32(lead & 0xF) << 12 | second << 6 | bits(bytes[offset + 2])
    return Unicode.Scalar(value).map { ($0, 3) }
  }

  private static func bits(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
}
