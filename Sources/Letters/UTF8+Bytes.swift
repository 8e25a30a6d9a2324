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

extension UnsafeBufferPointer<UInt8> {
  /// Returns the scalar at a place of well-formed UTF-8, and moves the place behind it; nil at the
  /// end.
  @inlinable
  public func scalar(at place: inout Int) -> Unicode.Scalar? {
    guard place < count else { return nil }
    let lead = UInt32(self[place])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? lead : lead & 0x7F >> UInt32(length)
    for next in place + 1..<Swift.max(place + 1, Swift.min(place + length, count)) {
      value = value << 6 | UInt32(self[next] & 0x3F)
    }
    place += length
    return Unicode.Scalar(value)
  }
}
