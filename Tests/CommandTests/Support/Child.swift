import Foundation
import Synchronization

/// A process whose standard input, output and error are pipes of ours.
///
/// One loop of `poll` reads both outputs, so that neither can fill up while the other is waited
/// for; what takes longer than the deadline is killed, with all that it has started.
struct Child {
  private let id: pid_t
  private let outputs: [Int32]
  private let deadline = ContinuousClock.now + .seconds(20)

  /// What a pipe takes at once on every system: so much input can be written before there is
  /// anybody to read it.
  private static let pipeCapacity = 16_384

  /// One at a time: between the making of a pipe and the word that it is to close by itself, no
  /// other process may start, or it would hold the pipe open.
  private static let starting = Mutex(())

  init(_ words: [String], input: [UInt8], environment: [String: String]) throws {
    precondition(input.count <= Self.pipeCapacity, "longer input belongs into a file")
    (id, outputs) = try Self.starting.withLock { _ in
      let (stdin, stdout, stderr) = (try Pipe(), try Pipe(), try Pipe())
      _ = input.withUnsafeBytes { write(stdin.writing, $0.baseAddress, $0.count) }
      close(stdin.writing)
      let theirs = [stdin.reading, stdout.writing, stderr.writing]
      defer { theirs.forEach { _ = close($0) } }
      let environment = environment.map { "\($0)=\($1)" }
      let id = try Spawn.process(words, environment, descriptors: theirs)
      return (id, [stdout.reading, stderr.reading])
    }
  }

  /// Everything that the process writes to standard output and standard error.
  func readAll() throws -> ([UInt8], [UInt8]) {
    var bytes: [[UInt8]] = [[], []]
    var polled = outputs.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while polled.contains(where: { $0.fd >= 0 }) {
      guard poll(&polled, nfds_t(polled.count), 1000) >= 0 || errno == EINTR else { break }
      for place in polled.indices where polled[place].fd >= 0 && polled[place].revents != 0 {
        let piece = Self.read(polled[place].fd)
        bytes[place] += piece
        if piece.isEmpty { polled[place].fd = -1 }  // poll passes over it from now on
      }
      if ContinuousClock.now > deadline { throw overdue(bytes) }
    }
    outputs.forEach { _ = close($0) }
    return (bytes[0], bytes[1])
  }

  /// How it ended. It has closed its outputs, so that there is little to wait for.
  func wait() throws -> Ending {
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      if ContinuousClock.now > deadline { throw overdue([]) }
      usleep(500)
    }
    return Ending(status: status)
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, Foundation.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  private func overdue(_ bytes: [[UInt8]]) -> Overdue {
    kill(-id, SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
    return Overdue(written: bytes.map { String(decoding: $0, as: UTF8.self) })
  }
}

/// A process that should have ended long ago.
struct Overdue: Error {
  let written: [String]
}

private struct Pipe {
  let reading: Int32
  let writing: Int32

  /// Both ends close by themselves in processes that other tests start.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }
}
