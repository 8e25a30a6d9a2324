import Cells

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one writer: all that goes to standard output or error passes the text filter here, and what
/// could not be written is known before the program says that all is well.
enum Output {
  /// Columns of the terminal on standard output; nil: it is none.
  static var columns: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Writes text and a line end to standard output; ends the program where that fails.
  static func print(_ text: String) {
    guard let error = write(text + "\n", to: STDOUT_FILENO) else { return }
    fail(Sentences.cannotWrite(error), .inputOutput)
  }

  /// Writes a line to standard error. There is nowhere to say that this failed.
  static func complain(_ line: String) {
    _ = write(line + "\n", to: STDERR_FILENO)
  }

  static func fail(_ line: String, _ status: ExitStatus) -> Never {
    fail([line], status)
  }

  static func fail(_ lines: [String], _ status: ExitStatus) -> Never {
    lines.forEach(complain)
    exit(status.rawValue)
  }

  /// Ends the program, successfully only if standard output took everything: closing it is when a
  /// network's file system says that it did not.
  static func finish(_ status: ExitStatus) -> Never {
    if close(STDOUT_FILENO) != 0, errno != EBADF {
      fail(Sentences.cannotWrite(String(cString: strerror(errno))), .inputOutput)
    }
    exit(status.rawValue)
  }

  /// Writes all of it; the system's words where that is not possible.
  private static func write(_ text: String, to descriptor: Int32) -> String? {
    let filtered = TextFilter.filtered(text, keepingNewlines: true)
    var bytes = Array(filtered.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { wrote($0, to: descriptor) }
      guard count > 0 else { return String(cString: strerror(errno)) }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }

  private static func wrote(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        let count = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
