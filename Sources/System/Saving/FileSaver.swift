#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Saves files whole or not at all: whatever ends the program or the system meanwhile, there is the
/// old text or the new one.
///
/// The new text goes into a file beside the old one, and takes its name when all of it is on the
/// disk. Links to the file, its mode and its owner stay. What is no regular file (a pipe, a
/// terminal, what standard output goes to) is written straight.
package enum FileSaver {
  /// Saves bytes under a name. A file that is new has `mode`, less what the user's umask takes; of
  /// one that was there a copy is kept first under its name and `~`, where that is wanted.
  package static func save(
    _ bytes: [UInt8], to name: String, mode: UInt32 = 0o666, keepingOld: Bool = false
  ) throws(SaveError) {
    // A limit of the size of files is then told as an error, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
    let path = FilePath(name)
    guard let status = try path.status() else {
      return try replace(path.resolved(), bytes, mode, nil)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .directory
    case S_IFSOCK: throw .socket
    case S_IFREG:
      if let output = standardStream(status) { return try write(bytes, to: output) }
      try checkReplaceable(path, status)
      if keepingOld { try keep(path.resolved(), status) }
      try replace(path.resolved(), bytes, mode, status)
    default: try writeStraight(path, bytes)
    }
  }

  /// Returns the standard stream that a file is open as: who redirected it there goes on with it.
  private static func standardStream(_ status: stat) -> Int32? {
    [STDOUT_FILENO, STDERR_FILENO].first { descriptor in
      var stream = stat()
      return fstat(descriptor, &stream) == 0 && stream.st_dev == status.st_dev
        && stream.st_ino == status.st_ino && fcntl(descriptor, F_GETFL) & O_ACCMODE != O_RDONLY
    }
  }

  /// Throws where a new file could not be what the old one was.
  private static func checkReplaceable(_ path: FilePath, _ status: stat) throws(SaveError) {
    if status.st_nlink > 1 { throw .otherNames }
    // A file that may not be written could be replaced all the same.
    if access(path.terminated, W_OK) != 0 { throw .refused(errno) }
  }

  /// Keeps a copy of a file under its name and `~`. A hard link would cost less, and leave a file
  /// with two names where the program ends before the new text has taken one of them.
  private static func keep(_ path: FilePath, _ status: stat) throws(SaveError) {
    let bytes = try contents(path)
    let copy = path.with(suffix: "~")
    if let old = try copy.status() {
      guard old.st_mode & S_IFMT == S_IFREG else { throw .refused(EEXIST) }
      if old.st_nlink > 1 { throw .otherNames }
    }
    try replace(copy.resolved(), bytes, 0o600, status)
  }

  private static func contents(_ path: FilePath) throws(SaveError) -> [UInt8] {
    let descriptor = open(path.terminated, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw .refused(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let piece: [UInt8]
      do { piece = try FileReader.piece(upTo: 1 << 20, from: descriptor) } catch {
        throw .refused(EIO)
      }
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  private static func writeStraight(_ path: FilePath, _ bytes: [UInt8]) throws(SaveError) {
    let descriptor = open(path.terminated, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    if descriptor < 0 { throw .refused(errno) }
    do throws(SaveError) { try write(bytes, to: descriptor) } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0, errno != EINTR { throw .refused(errno) }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SaveError) {
    if let error = SystemCall.write(bytes, to: descriptor) { throw .refused(error) }
  }
}
