/// Text that is in NFC and hides nothing, told at one look at its bytes.
enum HarmlessText {
  /// Whether text only holds scalars that compose with none of the others here, and can be seen:
  /// ASCII without control characters, quotation marks and dashes, and the common letters of Latin,
  /// Greek, Cyrillic, Arabic, kana, Han and Hangul with their punctuation. False says nothing. The
  /// bytes are UTF-8 without escapes.
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

  private static func isHarmless(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA1...0xAC, 0xAE...0x2FF, 0x388...0x3FF, 0x400...0x482, 0x621...0x64A,
      0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FC, 0x3400...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF5E:
      true
    default: false
    }
  }
}
