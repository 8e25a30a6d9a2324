#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A lock on a file: another process that wants it waits.
///
/// The lock is on a file beside it, as the file itself is replaced by each save. That file goes
/// when the lock does; who has waited for one that is gone begins again.
package enum FileLock {
  /// Waits until no other process has the lock, and has it while `body` runs. The process must
  /// not ask for it twice at a time.
  package static func hold<Result>(
    on name: String, _ body: () throws -> Result
  ) throws -> Result {
    let path = try FilePath(name).resolved().with(suffix: ".lock")
    let descriptor = try locked(path)
    defer {
      unlink(path.terminated)
      close(descriptor)
    }
    return try body()
  }

  private static func locked(_ path: FilePath) throws(SaveError) -> Int32 {
    while true {
      let descriptor = try opened(path)
      if lock(descriptor), isStill(descriptor, at: path) { return descriptor }
      let number = errno
      close(descriptor)
      if number == ENOLCK || number == EDEADLK { throw .refused(number) }
    }
  }

  private static func opened(_ path: FilePath) throws(SaveError) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(path.terminated, flags, 0o600)
    if descriptor < 0 { throw .refused(errno) }
    return descriptor
  }

  private static func lock(_ descriptor: Int32) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    errno = 0
    return fcntl(descriptor, F_SETLKW, &lock) == 0
  }

  /// Tells if the file that is open still has its name: who held the lock before took it away.
  private static func isStill(_ descriptor: Int32, at path: FilePath) -> Bool {
    var (open, named) = (stat(), stat())
    return fstat(descriptor, &open) == 0 && lstat(path.terminated, &named) == 0
      && open.st_ino == named.st_ino && open.st_dev == named.st_dev
  }
}
