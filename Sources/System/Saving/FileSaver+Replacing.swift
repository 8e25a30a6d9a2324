#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A new file in the place of an old one.
extension FileSaver {
  /// Writes a file beside the one at a path, and gives it that one's name. `status` is that of the
  /// file that was there, whose mode and owner the new one gets.
  static func replace(
    _ path: FilePath, _ bytes: [UInt8], _ mode: UInt32, _ status: stat?
  ) throws(SaveError) {
    let (beside, descriptor) = try temporaryFile(in: path.directory, status == nil ? mode : 0o600)
    do throws(SaveError) {
      try fill(descriptor, bytes, status)
      if rename(beside.terminated, path.terminated) != 0 { throw .refused(errno) }
    } catch {
      unlink(beside.terminated)
      throw error
    }
    try secure(path.directory)
  }

  /// Writes all into a new file, sees to it that it is on the disk, and closes it.
  private static func fill(
    _ descriptor: Int32, _ bytes: [UInt8], _ status: stat?
  ) throws(SaveError) {
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    try write(bytes, to: descriptor)
    if let status { try take(over: status, descriptor) }
    if fsync(descriptor) != 0 { throw .refused(errno) }
    isOpen = false
    // A network's file system says here that it could not keep what was written.
    if close(descriptor) != 0, errno != EINTR { throw .refused(errno) }
  }

  /// Gives a new file the owner, then the mode of an old one: a change of the owner can take from
  /// the mode.
  private static func take(over old: stat, _ descriptor: Int32) throws(SaveError) {
    var new = stat()
    if fstat(descriptor, &new) != 0 { throw .refused(errno) }
    if new.st_uid != old.st_uid || new.st_gid != old.st_gid {
      if fchown(descriptor, old.st_uid, old.st_gid) != 0 {
        throw errno == EPERM ? .otherOwner : .refused(errno)
      }
    }
    if fchmod(descriptor, old.st_mode & 0o7777) != 0 { throw .refused(errno) }
  }

  /// Returns a new, empty file in a folder, open for writing. What an earlier program left there
  /// when it was killed is not touched.
  private static func temporaryFile(
    in directory: FilePath, _ mode: UInt32
  ) throws(SaveError) -> (FilePath, Int32) {
    for number in 0..<attempts {
      let path = directory.appending(FilePath(".silkroll-\(getpid())-\(number).tmp"))
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let descriptor = open(path.terminated, flags, mode_t(mode))
      if descriptor >= 0 { return (path, descriptor) }
      if errno != EEXIST, errno != EINTR { throw .refused(errno) }
    }
    throw .refused(EEXIST)
  }

  /// The names that are tried: a number is taken by a thread that saves at the time, or by a
  /// process of that id that was killed.
  private static let attempts = 1000

  /// Sees to it that the names in a folder are on the disk. Some file systems cannot, and have no
  /// need to.
  private static func secure(_ directory: FilePath) throws(SaveError) {
    let descriptor = open(directory.terminated, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written to and not be read.
    if descriptor < 0 { return }
    defer { close(descriptor) }
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw .refused(errno) }
  }
}
