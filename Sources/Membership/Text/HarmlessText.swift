internal import Letters

/// Text that is in NFC and hides nothing, told at one look at its bytes.
enum HarmlessText {
  /// Whether text only holds scalars that compose with none of the others here, and can be seen.
  /// False says nothing. The bytes are well-formed UTF-8 without escapes.
  static func isAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      if lead < 0x80 {
        guard lead >= 0x20, lead != 0x7F else { return false }
        place += 1
      } else if lead < 0xE0 {
        guard isHarmless(UInt32(lead & 0x1F) << 6 | bits(bytes[place + 1])) else { return false }
        place += 2
      } else if lead < 0xF0 {
        let middle = bits(bytes[place + 1]) << 6
        guard isHarmless(UInt32(lead & 0xF) << 12 | middle | bits(bytes[place + 2])) else {
          return false
        }
        place += 3
      } else {
        return false
      }
    }
    return true
  }

  private static func bits(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

  private static func isHarmless(_ value: UInt32) -> Bool {
    guard let traits = Unicode.Scalar(value)?.traits else { return false }
    return traits.contains(.inert) && !traits.contains(.hidden)
  }
}
