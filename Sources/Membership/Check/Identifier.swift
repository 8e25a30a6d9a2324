/// The letters of ids.
enum Identifier {
  /// Tells if text is one or more of `a-z 0-9 -`.
  static func isWellFormed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

extension String {
  /// True where the text is an id.
  var isIdentifier: Bool {
    var text = self
    return text.withUTF8(Identifier.isWellFormed)
  }
}
