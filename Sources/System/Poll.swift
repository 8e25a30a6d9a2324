#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Waiting on descriptors: terminals, pipes, notes of files that have changed.
package enum Poll {
  /// Waits until one of the descriptors can be read without waiting, be it because its other end
  /// has gone, or until the milliseconds have passed; without limit where there are none. Returns
  /// the descriptors that are ready, in the order given; nil where the system cannot wait. Signals
  /// do not end the wait.
  package static func readable(
    among descriptors: [Int32], milliseconds: Int32? = nil
  ) -> [Int32]? {
    var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      let count = poll(&sources, nfds_t(sources.count), milliseconds ?? -1)
      if count >= 0 { return sources.lazy.filter { $0.revents != 0 }.map(\.fd) }
      if errno != EINTR { return nil }
    }
  }
}
