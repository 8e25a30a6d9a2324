import Browser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads whole files, pipes and what else can be opened, within limits.
enum ByteFile {
  /// 2 GB: more is no roll, and would not fit beside itself in memory.
  static let limit = 2_000_000_000
  /// What a device may give: a test's worth. `/dev/zero` would never end; nor is it judged by its
  /// beginning.
  private static let deviceLimit = Beginning.length - 1

  /// Whether what is read is gone then: standard input, a pipe, a device.
  static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard path != "-" else { return true }
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// All bytes of a file; `-` is standard input. `progress` hears how many there are so far, and how
  /// many there will be where that is known.
  static func read(
    _ path: String, progress: (Int, Int?) -> Void = { _, _ in }
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : try opened(path)
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw LoadFailure.FileProblem(errno) }
    return try read(descriptor, status, progress)
  }

  /// Opens what is to be read. Only a FIFO is waited for, until somebody writes to it: a device that
  /// waits for a line or a disc would do so for ever, and no terminal becomes the program's own.
  private static func opened(_ path: String) throws(LoadFailure.FileProblem) -> Int32 {
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
      if errno != EINTR { throw LoadFailure.FileProblem(errno) }
    }
  }

  private static func read(
    _ descriptor: Int32, _ status: stat, _ progress: (Int, Int?) -> Void
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .directory
    case S_IFCHR where isFarEnd(descriptor): throw .silent
    case S_IFCHR where isatty(descriptor) == 0, S_IFBLK: return try readDevice(descriptor)
    default:
      let size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(limit: limit) }
      let problem = LoadFailure.FileProblem.tooLarge(limit: limit)
      return try read(descriptor, upTo: limit, orElse: problem, expecting: size, progress)
    }
  }

  /// Whether this is the end of a terminal that its window has: nobody types there. That end alone
  /// tells what the terminal is called.
  static func isFarEnd(_ descriptor: Int32) -> Bool {
    var name = [UInt8](repeating: 0, count: 128)
    return ioctl(descriptor, terminalsName, &name) == 0
  }

  /// The request that ptsname(3) makes, which Swift does not see: a number on Linux (`TIOCGPTN`), a
  /// name of 128 bytes on macOS (`TIOCPTYGNAME`).
  private static var terminalsName: UInt {
    #if canImport(Glibc)
      0x8004_5430
    #else
      0x4080_7453
    #endif
  }

  /// All that a device gives at once. One that has its reader wait may do so for ever.
  private static func readDevice(
    _ descriptor: Int32
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= deviceLimit {
      try expectWords(from: descriptor)
      let piece = try piece(upTo: Beginning.length, from: descriptor)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    throw .endless
  }

  /// Throws where a device has nothing to say now.
  private static func expectWords(from descriptor: Int32) throws(LoadFailure.FileProblem) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let result = poll(&polled, 1, 0)
    let isUseless = polled.revents & Int16(POLLIN) == 0 && polled.revents & Int16(POLLERR) != 0
    if result == 0 || isUseless { throw .silent }
  }

  /// Reads to the end, in one read where the size is known, else in small pieces; no further than
  /// the beginning where that tells that this is no roll.
  private static func read(
    _ descriptor: Int32, upTo limit: Int, orElse problem: LoadFailure.FileProblem,
    expecting size: Int, _ progress: (Int, Int?) -> Void
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var judgement = Beginning.judgement(expecting: size)
    while true {
      progress(bytes.count, size > 0 ? size : nil)
      let before = bytes.count
      let expected = judgement == nil ? size + 1 - before : 0
      try extend(&bytes, by: expected > 0 ? expected : Beginning.length, from: descriptor)
      if bytes.count == before { return bytes }
      if bytes.count > limit { throw problem }
      guard let due = judgement, bytes.count >= due else { continue }
      if Beginning.isHopeless(bytes) { return bytes }
      judgement = Beginning.isBlank(bytes) ? 2 * due : nil
    }
  }

  /// Reads once more. Where there is not room enough the bytes move, and what is read goes to where
  /// it will stay.
  private static func extend(
    _ bytes: inout [UInt8], by room: Int, from descriptor: Int32
  ) throws(LoadFailure.FileProblem) {
    if bytes.count + room <= bytes.capacity {
      bytes += try piece(upTo: min(room, longestPiece), from: descriptor)
    } else {
      bytes = try piece(upTo: max(room, bytes.count), from: descriptor, after: bytes)
    }
  }

  /// What a file still gives that has given less than was asked for.
  private static let longestPiece = 1 << 20

  /// What one read gives: as soon as there is anything, and nothing at the end. It stands behind the
  /// bytes that were read before.
  static func piece(
    upTo room: Int, from descriptor: Int32, after bytes: [UInt8] = []
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    let size = bytes.count + room
    guard size <= longestPiece || Memory.hasRoom(for: size) else { throw .noMemory(size) }
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = buffer.initialize(fromContentsOf: bytes)
      let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
      if size > longestPiece { Memory.preferLargePages(buffer) }
      let result =
        LargeFile.read(descriptor, rest)
        ?? Patience.result(of: descriptor, waitingFor: POLLIN) { sysRead(descriptor, rest) }
      if result < 0 { failure = errno }
      count += max(0, result)
    }
    guard failure == 0 else { throw LoadFailure.FileProblem(failure) }
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

extension LoadFailure.FileProblem {
  /// What an error number of open, fstat or read means to its user.
  init(_ error: Int32) {
    switch error {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .missing
    case ELOOP: self = .linkLoop
    case ENXIO, ENODEV: self = .noDevice
    case EBADF: self = .closed
    case EISDIR: self = .directory
    case EACCES, EPERM: self = .notPermitted
    default: self = .system(String(cString: strerror(error)))
    }
  }
}
