import CPty
import Foundation

/// A process whose standard input, output and error are pipes of ours.
///
/// One loop of `poll` reads both outputs, so that neither can fill up while the other is waited
/// for; what takes longer than the deadline is killed, with all that it has started.
package struct Child {
  private let id: pid_t
  private let outputs: [Int32]
  private let deadline: Deadline

  /// `seconds`: after so many it is killed.
  package init(
    _ words: [String], input: [UInt8] = [], environment: [String: String] = Binary.environment(),
    seconds: Int = 60
  ) throws {
    deadline = Deadline(seconds: seconds)
    let (stdin, stdout, stderr) = (try Pipe(), try Pipe(), try Pipe())
    defer {
      for end in [stdin.writing, stdin.reading, stdout.writing, stderr.writing] { close(end) }
    }
    try stdin.fill(with: input)
    let theirs = [stdin.reading, stdout.writing, stderr.writing]
    id = withCStrings(words, environment) { process_spawn(theirs, $0, $1) }
    guard id > 0 else { throw POSIXError(.EAGAIN) }
    outputs = [stdout.reading, stderr.reading]
  }

  /// What a command found in `PATH` prints, where it succeeds.
  package static func output(of words: String...) throws -> [UInt8] {
    try output(of: words)
  }

  package static func output(of words: [String]) throws -> [UInt8] {
    let child = try Child(["/usr/bin/env"] + words)
    let (output, errors) = try child.readAll()
    guard try child.wait() == .success else {
      throw Overdue(what: "success of \(words)", found: String(decoding: errors, as: UTF8.self))
    }
    return output
  }

  /// Everything that the process writes to standard output and standard error.
  package func readAll() throws -> ([UInt8], [UInt8]) {
    var bytes: [[UInt8]] = [[], []]
    var polled = outputs.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while polled.contains(where: { $0.fd >= 0 }) {
      guard poll(&polled, nfds_t(polled.count), 1000) >= 0 || errno == EINTR else { break }
      for place in polled.indices where polled[place].fd >= 0 && polled[place].revents != 0 {
        let piece = Self.read(polled[place].fd)
        bytes[place] += piece
        if piece.isEmpty { polled[place].fd = -1 }  // poll passes over it from now on
      }
      if deadline.isOver { throw overdue(bytes) }
    }
    outputs.forEach { _ = close($0) }
    return (bytes[0], bytes[1])
  }

  /// How it ended. It has closed its outputs, so that there is little to wait for.
  package func wait() throws -> Ending {
    var status: Int32 = 0
    guard process_wait(id, &status, 0, 60_000) != 0 else { throw overdue([]) }
    return Ending(status: status)
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, Foundation.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  private func overdue(_ bytes: [[UInt8]]) -> Overdue {
    let isGone = process_kill(id) != 0
    let written = bytes.map { String(decoding: $0, as: UTF8.self) }
    return Overdue(what: "the end of a process", found: "\(written), killed: \(isGone)")
  }
}

private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Writes before there is anybody to read: what a pipe takes at once, and no more.
  func fill(with bytes: [UInt8]) throws {
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    let count = bytes.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw POSIXError(.EMSGSIZE) }
  }
}
