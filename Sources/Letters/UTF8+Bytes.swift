extension UTF8 {
  /// Hands out the bytes of a scalar.
  static func forEachByte(of scalar: Unicode.Scalar, _ body: (UInt8) -> Void) {
    let value = scalar.value
    func next(_ shift: UInt32) { body(UInt8(0x80 | value >> shift & 0x3F)) }
    switch value {
    case ..<0x80: body(UInt8(value))
    case ..<0x800:
      body(UInt8(0xC0 | value >> 6))
      next(0)
    case ..<0x10000:
      body(UInt8(0xE0 | value >> 12))
      next(6)
      next(0)
    default:
      body(UInt8(0xF0 | value >> 18))
      next(12)
      next(6)
      next(0)
    }
  }
}
