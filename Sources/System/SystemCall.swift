#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// System calls that another program, or a signal, makes return before their time.
package enum SystemCall {
  /// Calls until the answer is about the file itself: again after a signal, and after waiting where
  /// whoever shares the descriptor has made it one that does not block. `events` are those of
  /// poll(2) that end the waiting.
  package static func result(
    of descriptor: Int32, waitingFor events: Int32, _ call: () -> Int
  ) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      guard errno == EINTR || errno == EAGAIN else { return result }
      if errno == EAGAIN { wait(for: events, of: descriptor) }
    }
  }

  /// Writes all of some bytes. Returns the system's error number where that is not possible.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { rest in
        result(of: descriptor, waitingFor: POLLOUT) {
          #if canImport(Glibc)
            Glibc.write(descriptor, rest.baseAddress, rest.count)
          #else
            Darwin.write(descriptor, rest.baseAddress, rest.count)
          #endif
        }
      }
      guard count > 0 else { return count == 0 ? EIO : errno }
      bytes = bytes.dropFirst(count)
    }
    return nil
  }

  private static func wait(for events: Int32, of descriptor: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    poll(&polled, 1, -1)
  }
}
