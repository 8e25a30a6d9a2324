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

  /// Reads to the end, in one read where the size is known, else in small pieces; no further where
  /// the beginning tells that this is no roll.
  private static func read(
    _ descriptor: Int32, upTo limit: Int, orElse problem: LoadFailure.FileProblem,
    expecting size: Int, _ progress: (Int, Int?) -> Void
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var isJudged = size > 0
    while true {
      progress(bytes.count, size > 0 ? size : nil)
      let room = max(size + 1 - bytes.count, Beginning.length)
      let piece = try piece(upTo: room, from: descriptor)
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if bytes.count > limit { throw problem }
      guard !isJudged, bytes.count >= Beginning.length else { continue }
      if Beginning.isHopeless(bytes) { return bytes }
      isJudged = true
    }
  }

  /// What one read gives: as soon as there is anything, and nothing at the end.
  static func piece(
    upTo room: Int, from descriptor: Int32
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let result = Patience.result(of: descriptor, waitingFor: POLLIN) {
        sysRead(descriptor, buffer)
      }
      if result < 0 { failure = errno }
      count = max(0, result)
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
