#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Descriptors 0, 1 and 2, which the program may have been started without.
enum StandardStreams {
  /// Fills those that are closed, or the next file that is opened would become one of them, and be
  /// read or written over as if it were the user's.
  ///
  /// They are opened the wrong way round: using them fails as it does when they are closed. Three
  /// system calls where all is well, less than a microsecond.
  static func fillClosed() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest that is free is this one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
