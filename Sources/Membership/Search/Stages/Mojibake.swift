/// UTF-8 that was read as another encoding: `Ã©` for é.
enum Mojibake {
  /// Returns a text as it was before its bytes were read wrongly, once or twice; as it stands where
  /// nothing of it is UTF-8.
  static func decoded(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text = text
    for _ in 0..<2 {
      let readings = encodings.map { decoded(text, from: $0) }
      guard let other = readings.first(where: { $0 != text }) else { break }
      text = other
    }
    return text
  }

  /// Reads each run of bytes beyond ASCII as UTF-8; as it stands if some run is none.
  private static func decoded(
    _ text: [Unicode.Scalar], from encoding: [Unicode.Scalar: UInt8]
  ) -> [Unicode.Scalar] {
    var (decoded, run): ([Unicode.Scalar], [UInt8]) = ([], [])
    for scalar in text + ["\n"] {
      if let byte = encoding[scalar] {
        run.append(byte)
        continue
      }
      if !scalar.isASCII { return text }
      if !run.isEmpty {
        guard let letters = String(validating: run, as: UTF8.self) else { return text }
        decoded += letters.unicodeScalars
        run = []
      }
      decoded.append(scalar)
    }
    return decoded.dropLast()
  }

  /// For each encoding the bytes of its characters beyond ASCII.
  private static let encodings = [windowsWestern, windowsCyrillic, macRoman].map { half in
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (byte, scalar) in half.unicodeScalars.enumerated() { bytes[scalar] = UInt8(0x80 + byte) }
    return bytes
  }

  /// The upper halves of Windows-1252, Windows-1251 and Mac OS Roman, after the Encoding Standard of
  /// the WHATWG.
  private static let windowsWestern = """
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ
    """
  private static let windowsCyrillic = """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
    """
  private static let macRoman = """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
    –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """
}
