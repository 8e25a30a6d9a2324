/// The bytes of one character in UTF-8, two to four of them, as they come in.
struct ScalarBuffer: Sendable {
  private var bytes: [UInt8] = []
  private var length = 0

  /// Begins with a byte; false when no character of several bytes begins with it.
  mutating func begin(_ byte: UInt8) -> Bool {
    bytes = [byte]
    length =
      switch byte {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    return length > 0
  }

  /// Takes a further byte; false when it does not continue the character.
  mutating func append(_ byte: UInt8) -> Bool {
    guard byte & 0xC0 == 0x80 else { return false }
    bytes.append(byte)
    return true
  }

  var isComplete: Bool { bytes.count == length }

  /// The character; nil for overlong forms and surrogates.
  var value: Unicode.Scalar? {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }
}
