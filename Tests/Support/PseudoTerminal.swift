import CPty
import Foundation

/// The program in a terminal of its own, seen from the side of the emulator: raw bytes, modes,
/// signals and the end. What the screen looks like is for `Tmux`.
package final class PseudoTerminal {
  var terminal = pty()
  private var end: Ending?
  /// Everything that was written so far.
  package private(set) var output: [UInt8] = []
  /// Where `wait(for:)` begins to look.
  private var mark = 0

  /// Starts the program.
  package convenience init(
    _ arguments: [String] = [], width: Int32 = 80, height: Int32 = 24,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      words: [Binary.path] + arguments, width: width, height: height, environment: environment)
  }

  /// Starts the program from a script of the shell, in which it is `$silkroll`.
  package convenience init(
    script: String, _ arguments: [String] = [], width: Int32 = 80, height: Int32 = 24,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      words: ["/bin/sh", "-c", script, "sh"] + arguments, width: width, height: height,
      environment: ["silkroll": Binary.path].merging(environment) { $1 })
  }

  package init(
    words: [String], width: Int32 = 80, height: Int32 = 24, environment: [String: String] = [:]
  ) throws {
    guard pty_open(&terminal, width, height) != 0 else { throw POSIXError(.ENXIO) }
    let isStarted = withCStrings(words, Binary.environment(environment)) {
      pty_spawn(&terminal, $0, $1)
    }
    guard isStarted != 0 else { throw POSIXError(.EAGAIN) }
  }

  deinit {
    let isGone = pty_end(&terminal) != 0
    precondition(isGone, "a program outlives its terminal, and being killed")
  }

  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Whether the terminal's modes are as the program found them.
  package var isRestored: Bool { pty_is_restored(&terminal) != 0 }

  /// The modes of lines: editing them, their echo, signals by keys.
  package var lineModes: UInt {
    var modes = termios()
    return tcgetattr(terminal.slave, &modes) == 0 ? UInt(modes.c_lflag) : 0
  }

  /// Its id, as plain as this: which C module a type of the system is from depends on what the
  /// compiler has met before.
  package var process: Int32 { terminal.child }

  /// Seconds of the processor, of all that the program has used up to its end.
  package var cpu: Double { terminal.cpu }

  package func resize(_ width: Int32, _ height: Int32) {
    _ = pty_resize(&terminal, width, height)
  }

  package func type(_ keys: String) {
    type(Array(keys.utf8))
  }

  /// Types bytes, reading meanwhile, so that neither side has to wait for the other for ever.
  package func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = Deadline(seconds: 10 + bytes.count / 20_000)
    while !rest.isEmpty, !deadline.isOver {
      let piece = Array(rest.prefix(4096))
      let count = pty_write(&terminal, piece, piece.count)
      if count < 0 { return }
      rest = rest.dropFirst(count)
      read(milliseconds: count > 0 ? 0 : 5)
    }
  }

  /// Types as much as there is room for, and reads nothing.
  package func typeWithoutReading(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = pty_write(&terminal, bytes, bytes.count)
  }

  /// Takes nothing more of what is written, as after `^S`: who writes has to wait.
  package func stopOutput() {
    tcflow(terminal.slave, TCOOFF)
  }

  package func startOutput() {
    tcflow(terminal.slave, TCOON)
  }

  package func send(_ signal: Int32) {
    kill(terminal.child, signal)
  }

  package func hangUp() {
    pty_hang_up(&terminal)
  }
}

/// Waiting.
extension PseudoTerminal {
  /// Waits until the text has been written after what was waited for before.
  package func wait(for text: String) throws {
    let wanted = Data(text.utf8)
    try Deadline.wait(for: text.debugDescription, found: { self.text }) {
      read(milliseconds: 20)
      guard let range = Data(output[mark...]).range(of: wanted) else { return false }
      mark += range.upperBound
      return true
    }
  }

  /// Waits for the end, reading on, and then for the last of the output.
  package func waitForEnd() throws -> Ending {
    try Deadline.wait(for: "the end", found: { self.text }) {
      read(milliseconds: 2)
      return isOver
    }
    while read(milliseconds: 0) {}
    guard let end else { throw Overdue(what: "an ending", found: "none") }
    return end
  }

  /// Waits for the end where nobody reads what is written.
  package func waitForEndWithoutReading() throws -> Ending {
    try Deadline.wait(for: "the end", found: { self.text }) {
      usleep(2000)
      return isOver
    }
    return try waitForEnd()
  }

  /// Whether the program has ended.
  package var isOver: Bool {
    if end != nil { return true }
    var value: Int32 = 0
    switch pty_poll(&terminal, &value) {
    case pty_exited: end = .exited(value)
    case pty_killed: end = .killed(by: value)
    default: break
    }
    return end != nil
  }

  /// Reads until the program has stopped, and says by which signal.
  package func waitForStop() throws -> Int32 {
    var signal: Int32 = 0
    try Deadline.wait(for: "a stop", found: { self.text }) {
      read(milliseconds: 5)
      return pty_poll(&terminal, &signal) == pty_stopped
    }
    return signal
  }

  /// What has been written since `wait(for:)` last found something.
  package var latest: String { String(decoding: output[mark...], as: UTF8.self) }

  @discardableResult
  package func read(milliseconds: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = pty_read(&terminal, &bytes, bytes.count, milliseconds)
    output += bytes.prefix(max(0, count))
    if count < 0 { usleep(1000) }  // hung up: there is nothing left to wait in
    return count > 0
  }
}
