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
  /// What a device may give: a keyboard's or a test's worth. `/dev/zero` would never end; nor is it
  /// judged by its beginning.
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
    let descriptor = path == "-" ? STDIN_FILENO : patientlyOpen(path)
    guard descriptor >= 0 else { throw LoadFailure.FileProblem(errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw LoadFailure.FileProblem(errno) }
    return try read(descriptor, status, progress)
  }

  /// A signal may end the wait for somebody to write to a FIFO.
  private static func patientlyOpen(_ path: String) -> Int32 {
    let name = FileName.bytes(of: path)
    while true {
      let descriptor = open(name, O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 || errno != EINTR { return descriptor }
    }
  }

  private static func read(
    _ descriptor: Int32, _ status: stat, _ progress: (Int, Int?) -> Void
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .directory
    case S_IFCHR where isatty(descriptor) == 0, S_IFBLK:
      return try read(descriptor, upTo: deviceLimit, orElse: .endless, expecting: 0, progress)
    default:
      let size = Int(status.st_size)
      guard size <= limit else { throw .tooLarge(limit: limit) }
      let problem = LoadFailure.FileProblem.tooLarge(limit: limit)
      return try read(descriptor, upTo: limit, orElse: problem, expecting: size, progress)
    }
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
    case EBADF: self = .closed
    case EISDIR: self = .directory
    case EACCES, EPERM: self = .notPermitted
    default: self = .system(String(cString: strerror(error)))
    }
  }
}
