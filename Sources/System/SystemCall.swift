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

  private static func wait(for events: Int32, of descriptor: Int32) {
    var polled = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    poll(&polled, 1, -1)
  }
}
