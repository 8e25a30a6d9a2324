/// The beginning and the end of a text as two numbers. Of texts of the same length up to `longest`,
/// only equal ones have equal ends.
struct TextEnds: Equatable {
  /// The first eight bytes; all of a shorter text.
  var first: UInt64 = 0
  /// The last eight bytes; of a shorter text the same as `first`.
  var last: UInt64 = 0

  /// The bytes that the ends may hold.
  static let longest = 16

  init() {}

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(text)
    guard bytes.count >= 8 else {
      first = Self.short(bytes)
      last = first
      return
    }
    first = bytes.loadUnaligned(as: UInt64.self)
    last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
  }

  /// Returns fewer than eight bytes as a number.
  @inline(__always)
  private static func short(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let count = bytes.count
    if count >= 4 {
      let first = bytes.loadUnaligned(as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    }
    if count == 0 { return 0 }
    return UInt64(bytes[0]) << 16 | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1])
  }
}
