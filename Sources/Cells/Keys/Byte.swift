/// The bytes with a meaning in the input of a terminal.
enum Byte {
  static let interrupt: UInt8 = 0x03
  static let bell: UInt8 = 0x07
  static let cancel: UInt8 = 0x18
  static let substitute: UInt8 = 0x1A
  static let escape: UInt8 = 0x1B

  /// `ESC [`, the control sequence introducer.
  static let csi = Array("\u{1B}[".utf8)
  static let pasteStart = Array("\u{1B}[200~".utf8)
  static let pasteEnd = Array("\u{1B}[201~".utf8)
}

extension ArraySlice<UInt8> {
  /// Returns the range at which the bytes first stand.
  func firstRange(of bytes: [UInt8]) -> Range<Int>? {
    indices.first { self[$0...].starts(with: bytes) }.map { $0..<$0 + bytes.count }
  }

  /// Returns the range at which the bytes stand the last time.
  func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    indices.last { self[$0...].starts(with: bytes) }.map { $0..<$0 + bytes.count }
  }
}
