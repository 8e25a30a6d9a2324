#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Reads whole files, pipes and what else can be opened, within limits.
package enum FileReader {
  /// 2 GB: more is no roll, and would not fit beside itself in memory.
  package static let limit = 2_000_000_000

  /// Tells if anything has that name.
  package static func isThere(_ path: String) -> Bool {
    access(FileName.bytes(of: path), F_OK) == 0
  }

  /// Tells if something has that name, be it a link to nothing, or may have it in a folder that
  /// cannot be looked into: only what is surely not there is not.
  package static func isNamed(_ path: String) -> Bool {
    var status = stat()
    return lstat(FileName.bytes(of: path), &status) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  /// Tells if bytes are gone once they have been read: of standard input, a pipe, a device.
  package static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard path != "-" else { return true }
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// Reads all bytes of a file; `-` is standard input. `progress` hears the number of bytes read so
  /// far. The first bytes of a large file, and of one that may have no end, are shown to
  /// `isHopeless`; where it finds that no more are needed they are all that is returned.
  package static func read(
    _ path: String, isHopeless: ([UInt8]) -> Bool = { _ in false },
    progress: (FileProgress) -> Void = { _ in }
  ) throws(FileError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : try opened(path)
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError.refused(errno) }
    return try read(descriptor, status, isHopeless, progress)
  }

  /// Opens a file for reading. Only a FIFO is waited for, until somebody writes to it: a device
  /// that waits for a line or a disc would do so for ever, and no terminal becomes the program's
  /// own.
  private static func opened(_ path: String) throws(FileError) -> Int32 {
    let name = FileName.bytes(of: path)
    var status = stat()
    let kind = stat(name, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
    if kind == S_IFSOCK { throw .socket }
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (kind == S_IFCHR ? O_NONBLOCK : 0)
    while true {
      let descriptor = open(name, flags)
      if descriptor >= 0 {
        if kind == S_IFCHR { _ = fcntl(descriptor, F_SETFL, O_RDONLY) }
        return descriptor
      }
      if errno != EINTR { throw FileError.refused(errno) }
    }
  }

  private static func read(
    _ descriptor: Int32, _ status: stat, _ isHopeless: ([UInt8]) -> Bool,
    _ progress: (FileProgress) -> Void
  ) throws(FileError) -> [UInt8] {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .directory
    case S_IFCHR where isFarEnd(descriptor): throw .silentDevice
    case S_IFCHR where isatty(descriptor) == 0, S_IFBLK: return try readDevice(descriptor)
    default:
      let size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(limit: limit) }
      return try read(descriptor, expecting: size, isHopeless, progress)
    }
  }

  /// The first bytes, which are shown before more is read: enough to tell what a text is.
  static let firstBytes = 1 << 16
  /// 16 MB: what is smaller is read and refused in a tenth of a second, whatever it begins with.
  private static let worthALook = 1 << 24

  /// Reads to the end, in one read where the size is known, else in small pieces. What says that it
  /// is empty may go on for ever.
  private static func read(
    _ descriptor: Int32, expecting size: Int, _ isHopeless: ([UInt8]) -> Bool,
    _ progress: (FileProgress) -> Void
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var look = size == 0 || size > worthALook ? firstBytes : nil
    while true {
      progress(FileProgress(bytes: bytes.count, total: size > 0 ? size : nil))
      let before = bytes.count
      let expected = look == nil ? size + 1 - before : 0
      try extend(&bytes, by: expected > 0 ? expected : firstBytes, from: descriptor)
      if bytes.count == before { return bytes }
      if bytes.count > limit { throw .tooLarge(limit: limit) }
      guard let due = look, bytes.count >= due else { continue }
      if isHopeless(bytes) { return bytes }
      look = isBlank(bytes) ? 2 * due : nil
    }
  }

  /// Tells if there is nothing to judge by yet.
  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }

  /// Reads once more. Where there is not room enough the bytes move, and what is read goes to where
  /// it will stay.
  private static func extend(
    _ bytes: inout [UInt8], by room: Int, from descriptor: Int32
  ) throws(FileError) {
    if bytes.count + room <= bytes.capacity {
      bytes += try piece(upTo: min(room, longestPiece), from: descriptor)
    } else {
      bytes = try piece(upTo: max(room, bytes.count), from: descriptor, after: bytes)
    }
  }

  /// 1 MB: a file that has given less than was asked for still gives so much at once.
  private static let longestPiece = 1 << 20

  /// Returns the bytes of one read, behind those that were read before: as soon as there are any,
  /// and none at the end.
  package static func piece(
    upTo room: Int, from descriptor: Int32, after bytes: [UInt8] = []
  ) throws(FileError) -> [UInt8] {
    let size = bytes.count + room
    guard size <= longestPiece || MemoryRoom.hasRoom(for: size) else { throw .noMemory(size) }
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = buffer.initialize(fromContentsOf: bytes)
      let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
      if size > longestPiece { MemoryRoom.preferLargePages(buffer) }
      let result =
        LargeFileReader.read(descriptor, rest)
        ?? SystemCall.result(of: descriptor, waitingFor: POLLIN) { sysRead(descriptor, rest) }
      if result < 0 { failure = errno }
      count += max(0, result)
    }
    guard failure == 0 else { throw FileError.refused(failure) }
    return piece
  }

  private static func sysRead(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
