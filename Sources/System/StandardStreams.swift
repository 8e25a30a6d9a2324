#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Descriptors 0, 1 and 2, which the program may have been started without.
package enum StandardStreams {
  /// Fills those that are closed, or the next file that is opened would become one of them, and be
  /// read or written over as if it were the user's.
  ///
  /// They are opened the wrong way round: using them fails as it does when they are closed. Three
  /// system calls where all is well, less than a microsecond.
  package static func fillClosed() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest that is free is this one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Tells if standard input is a pipe, or what some shells have for one, a socket, or a regular
  /// file, with a byte to be read. Waits for the first byte of a pipe, or its end. Where the system
  /// will not say, reading it will tell why.
  package static var inputHoldsBytes: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return errno != EBADF }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return fileHoldsBytes
    case S_IFIFO, S_IFSOCK: return pipeHoldsBytes
    default: return false
    }
  }

  private static var fileHoldsBytes: Bool {
    var byte: UInt8 = 0
    return SystemCall.result(of: STDIN_FILENO, waitingFor: POLLIN) {
      pread(STDIN_FILENO, &byte, 1, lseek(STDIN_FILENO, 0, SEEK_CUR))
    } != 0
  }

  private static var pipeHoldsBytes: Bool {
    // Nothing ever comes out of the end that is written to.
    if fcntl(STDIN_FILENO, F_GETFL) & O_ACCMODE == O_WRONLY { return false }
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let result = SystemCall.result(of: STDIN_FILENO, waitingFor: POLLIN) {
      Int(poll(&polled, 1, -1))
    }
    var count: Int32 = 0
    // At its end a pipe is ready, too, on some systems.
    return result < 0 || ioctl(STDIN_FILENO, UInt(FIONREAD), &count) != 0 || count > 0
  }
}
