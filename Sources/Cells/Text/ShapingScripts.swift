extension Unicode.Scalar {
  /// True where this is a letter, or a mark, of a script whose letters change their shape with
  /// their neighbours: there, and only there, a joiner between two of them is part of the spelling.
  var isShaped: Bool {
    guard Self.shapingBlocks.contains(where: { $0.contains(value) }) else { return false }
    return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
  }

  private static let shapingBlocks: [ClosedRange<UInt32>] = [
    0x0600...0x08FF,  // Arabic, Syriac, Thaana, N'Ko, Mandaic
    0x0900...0x0DFF,  // Devanagari to Sinhala
    0x1000...0x109F,  // Myanmar
    0x1780...0x18AF,  // Khmer, Mongolian
    0x1A20...0x1AAF,  // Tai Tham
    0x1B00...0x1BFF,  // Balinese, Sundanese, Batak
    0xA840...0xA87F,  // Phags-pa
    0xA980...0xA9DF,  // Javanese
    0xFB50...0xFDFF,  // Arabic presentation forms
    0x10A00...0x10FFF,  // Kharoshthi to Sogdian
    0x11000...0x11FFF,  // Brahmi and its descendants
    0x1E900...0x1E95F,  // Adlam
  ]
}
