/// Whether bytes are UTF-8.
enum UTF8Check {
  /// The offset of the first byte that begins no well-formed sequence (Unicode table 3-7); nil when
  /// all is well. One pass.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while true {
      index = endOfASCII(from: index, in: bytes)
      if index == bytes.count { return nil }
      guard let length = sequenceLength(at: index, in: bytes) else { return index }
      index += length
    }
  }

  /// The same with two threads, in pieces of 1 MB, a tenth of a millisecond, that end where a sequence
  /// may begin.
  static func firstFault(
    in text: [UInt8], beside: @escaping Roll.Beside, piece: Int = 1 << 20
  ) -> Int? {
    var first: Int?
    Pieces((text.count + piece - 1) / piece, beside: beside) { number in
      text.withUnsafeBufferPointer { bytes in
        let start = beginning(near: number * piece, bytes)
        let end = beginning(near: (number + 1) * piece, bytes)
        return firstFault(in: UnsafeBufferPointer(rebasing: bytes[start..<end])).map { start + $0 }
      }
    }.forEach { first = first ?? $0 }
    return first
  }

  /// The first place from one on that does not go on with a sequence; no further than one may be long.
  private static func beginning(near place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard place > 0, place < bytes.count else { return min(place, bytes.count) }
    let places = place..<min(place + 3, bytes.count)
    return places.first { bytes[$0] & 0xC0 != 0x80 } ?? places.upperBound
  }

  /// Where ASCII ends: 32 bytes at a time, then eight.
  private static func endOfASCII(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 32 <= raw.count,
      raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self).isASCII
    {
      index += 32
    }
    while index + 8 <= raw.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  private static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let (length, second) = shape(of: bytes[index]) else { return nil }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// How long a sequence is that begins with `lead`, and what its second byte may be.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}

extension SIMD4<UInt64> {
  fileprivate var isASCII: Bool {
    (self[0] | self[1] | self[2] | self[3]) & 0x8080_8080_8080_8080 == 0
  }
}
