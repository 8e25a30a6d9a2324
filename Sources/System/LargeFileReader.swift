internal import Parallel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads large files with two threads: most of the time goes into the pages that the system has to
/// make for them.
enum LargeFileReader {
  /// The least bytes that are worth two threads, 8 MB: less is read in a few milliseconds.
  private static let worthIt = 1 << 23
  /// The bytes that a thread reads at a time, 4 MB, some milliseconds of reading: so long the one
  /// thread may wait for the other at the end.
  private static let piece = 1 << 22

  /// Fills memory from where a file is, and leaves it behind what was read. Returns as read(2)
  /// does; nil where it is not worth it, or can only be read in its order: then nothing has been
  /// read.
  static func read(_ descriptor: Int32, _ memory: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    guard memory.count >= worthIt, isRegular(descriptor) else { return nil }
    let start = lseek(descriptor, 0, SEEK_CUR)
    if start < 0 { return nil }
    let filled = fill(memory, from: descriptor, at: start)
    if filled.count == 0, let failure = filled.failure {
      errno = failure
      return -1
    }
    return lseek(descriptor, start + off_t(filled.count), SEEK_SET) < 0 ? -1 : filled.count
  }

  private static func isRegular(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func fill(
    _ memory: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, at start: off_t
  ) -> Filled {
    // Pointers are not handed to threads; all of them are done when this ends.
    let address = Int(bitPattern: memory.baseAddress)
    let range = 0..<memory.count
    var filled = Filled()
    ParallelMap((memory.count + piece - 1) / piece, beside: Background.run) { number in
      let part = range.clamped(to: number * piece..<(number + 1) * piece)
      return fill(part, of: address, descriptor, start)
    }.forEach { filled.append($0) }
    return filled
  }

  /// The bytes of the first pieces that have no gap between them.
  private struct Filled {
    private(set) var count = 0
    private(set) var failure: Int32?
    private var hasGap = false

    mutating func append(_ next: Filling) {
      if hasGap { return }
      count += next.count
      (failure, hasGap) = (next.failure, !next.isWhole)
    }
  }

  private struct Filling: Sendable {
    var count = 0
    var isWhole = true
    var failure: Int32?
  }

  /// Fills a part of the memory that begins at an address.
  private static func fill(
    _ part: Range<Int>, of address: Int, _ descriptor: Int32, _ start: off_t
  ) -> Filling {
    var filling = Filling()
    while filling.count < part.count {
      let next = part.lowerBound + filling.count
      let result = SystemCall.result(of: descriptor, waitingFor: POLLIN) {
        pread(
          descriptor, UnsafeMutableRawPointer(bitPattern: address + next), part.upperBound - next,
          start + off_t(next))
      }
      if result <= 0 {
        filling.isWhole = false
        filling.failure = result < 0 ? errno : nil
        break
      }
      filling.count += result
    }
    return filling
  }
}
