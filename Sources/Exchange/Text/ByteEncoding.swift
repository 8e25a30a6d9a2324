/// An encoding with one byte for each character, ASCII for the first 128.
package enum ByteEncoding: Sendable {
  case latin1, windows1252, windows1251

  /// Returns the UTF-8 of a text. Linear.
  package func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let upperHalf = Array(upperHalf.unicodeScalars)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let place = Int(byte) - 0x80
      if upperHalf.indices.contains(place) {
        text += Array(String(upperHalf[place]).utf8)
      } else if place < 0 {
        text.append(byte)
      } else {
        text += Array(String(Unicode.Scalar(byte)).utf8)
      }
    }
    return text
  }

  /// The characters of the bytes from 80 on; those that it lacks are as in ISO 8859-1. Bytes that
  /// are no characters are controls, as in https://encoding.spec.whatwg.org/#indexes.
  private var upperHalf: String {
    switch self {
    case .latin1: ""
    case .windows1252:
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    case .windows1251:
      "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
        + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
    }
  }
}
