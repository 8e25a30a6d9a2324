import CPty
import Foundation

/// How a program ended.
enum Ending: Equatable {
  case exited(Int32)
  case killed(by: Int32)
}

/// The program in a terminal of its own, seen from the side of the emulator: raw bytes, modes,
/// signals and the end. What the screen looks like is for `Tmux`.
final class PseudoTerminal {
  private var terminal = pty()
  private var end: Ending?
  /// Everything that was written so far.
  private(set) var output: [UInt8] = []
  /// Where `wait(for:)` begins to look.
  private var mark = 0

  /// Starts the program. `input` and `errors` take the terminal's place as standard input and
  /// standard error.
  init(
    _ arguments: [String] = [], width: Int32 = 80, height: Int32 = 24,
    environment: [String: String] = [:], input: FileHandle? = nil, errors: FileHandle? = nil
  ) throws {
    guard pty_open(&terminal, width, height) != 0 else { throw POSIXError(.ENXIO) }
    let environment = Binary.environment(environment).map { "\($0)=\($1)" }
    let isStarted = withCStrings([Binary.path] + arguments) { arguments in
      withCStrings(environment) { environment in
        pty_spawn(
          &terminal, arguments, environment, input?.fileDescriptor ?? -1,
          errors?.fileDescriptor ?? -1)
      }
    }
    guard isStarted != 0 else { throw POSIXError(.ENOEXEC) }
  }

  deinit { pty_end(&terminal) }

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Whether the terminal's modes are as the program found them.
  var isRestored: Bool { pty_is_restored(&terminal) != 0 }

  func resize(_ width: Int32, _ height: Int32) {
    _ = pty_resize(&terminal, width, height)
  }

  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = pty_write(&terminal, bytes, bytes.count)
  }

  func send(_ signal: Int32) {
    kill(terminal.child, signal)
  }

  func hangUp() {
    pty_hang_up(&terminal)
  }
}

/// Waiting.
extension PseudoTerminal {
  /// Waits until the text has been written after what was waited for before.
  func wait(for text: String) throws {
    let wanted = Data(text.utf8)
    try Deadline.wait(for: text.debugDescription, found: { self.text.debugDescription }) {
      read(milliseconds: 20)
      guard let range = Data(output).range(of: wanted, in: mark..<output.count) else {
        return false
      }
      mark = range.upperBound
      return true
    }
  }

  /// Reads until nothing has come for a while: longer than a frame takes, and than the 50 ms after
  /// which a lone `ESC` is a key.
  func waitForSilence() {
    while read(milliseconds: 120) {}
  }

  /// Waits for the end, reading on, and then for the last of the output.
  func waitForEnd() throws -> Ending {
    try Deadline.wait(for: "the end", found: { self.text.debugDescription }) {
      read(milliseconds: 20)
      return isOver
    }
    while read(milliseconds: 0) {}
    guard let end else { throw Overdue(what: "an ending", found: "none") }
    return end
  }

  private var isOver: Bool {
    var value: Int32 = 0
    switch pty_poll(&terminal, &value) {
    case pty_exited: end = .exited(value)
    case pty_killed: end = .killed(by: value)
    default: break
    }
    return end != nil
  }

  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = pty_read(&terminal, &bytes, bytes.count, milliseconds)
    output += bytes.prefix(max(0, count))
    if count < 0 { usleep(1000) }  // hung up: there is nothing left to wait in
    return count > 0
  }
}

#if os(Linux)
  /// What the kernel says of the program.
  extension PseudoTerminal {
    /// The program's threads.
    var threads: [String] {
      let folder = "/proc/\(terminal.child)/task"
      return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    /// How often the program has waited and gone on.
    func wakeUps() throws -> String {
      let status = try String(contentsOfFile: "/proc/\(terminal.child)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return String(line ?? "")
    }
  }
#endif
