internal import Parallel

/// The check of bytes for being UTF-8.
public enum UTF8Check {
  /// Returns the offset of the first byte that begins no well-formed sequence (Unicode table 3-7);
  /// nil when all is well. One pass.
  public static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while true {
      index = endOfASCII(from: index, in: bytes)
      if index == bytes.count { return nil }
      guard let length = sequenceLength(at: index, in: bytes) else { return index }
      index += length
    }
  }

  /// Returns the offset of the first fault, found by two threads, in pieces of 1 MB, a tenth of a
  /// millisecond, that end where a sequence may begin.
  public static func firstFault(
    in text: [UInt8], beside: @escaping (_ work: @escaping @Sendable () -> Void) -> Void,
    piece: Int = 1 << 20
  ) -> Int? {
    var first: Int?
    ParallelMap((text.count + piece - 1) / piece, beside: beside) { number in
      text.withUnsafeBufferPointer { bytes in
        let start = beginning(near: number * piece, bytes)
        let end = beginning(near: (number + 1) * piece, bytes)
        return firstFault(in: UnsafeBufferPointer(rebasing: bytes[start..<end])).map { start + $0 }
      }
    }.forEach { first = first ?? $0 }
    return first
  }

  /// Returns the first offset from one on where no sequence goes on; no further than one may be
  /// long.
  private static func beginning(near offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard offset > 0, offset < bytes.count else { return min(offset, bytes.count) }
    let offsets = offset..<min(offset + 3, bytes.count)
    return offsets.first { bytes[$0] & 0xC0 != 0x80 } ?? offsets.upperBound
  }

  /// Returns the offset at which ASCII ends, looked for in 32 bytes at a time, then in eight.
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

  /// Returns the length of a sequence that begins with `lead`, and the second bytes that it may
  /// have.
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
