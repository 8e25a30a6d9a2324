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
  convenience init(
    _ arguments: [String] = [], width: Int32 = 80, height: Int32 = 24,
    environment: [String: String] = [:], input: FileHandle? = nil, errors: FileHandle? = nil
  ) throws {
    try self.init(
      words: [Binary.path] + arguments, width: width, height: height, environment: environment,
      input: input, errors: errors)
  }

  /// Starts the program from a script of the shell, in which it is `$silkroll`.
  convenience init(
    script: String, _ arguments: [String] = [], width: Int32 = 80, height: Int32 = 24,
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      words: ["/bin/sh", "-c", script, "sh"] + arguments, width: width, height: height,
      environment: ["silkroll": Binary.path].merging(environment) { $1 })
  }

  init(
    words: [String], width: Int32 = 80, height: Int32 = 24, environment: [String: String] = [:],
    input: FileHandle? = nil, errors: FileHandle? = nil
  ) throws {
    guard pty_open(&terminal, width, height) != 0 else { throw POSIXError(.ENXIO) }
    let environment = Binary.environment(environment).map { "\($0)=\($1)" }
    let isStarted = withCStrings(words) { arguments in
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

  var process: pid_t { terminal.child }

  /// Seconds of the processor, of all that the program has used up to its end.
  var cpu: Double { terminal.cpu }

  func resize(_ width: Int32, _ height: Int32) {
    _ = pty_resize(&terminal, width, height)
  }

  func type(_ keys: String) {
    type(Array(keys.utf8))
  }

  /// Types bytes, reading meanwhile, so that neither side has to wait for the other for ever.
  func type(_ bytes: [UInt8]) {
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
      guard let range = Data(output[mark...]).range(of: wanted) else { return false }
      mark += range.upperBound
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

  /// Reads until the program has stopped, and says by which signal.
  func waitForStop() throws -> Int32 {
    var signal: Int32 = 0
    try Deadline.wait(for: "a stop", found: { self.text.debugDescription }) {
      read(milliseconds: 5)
      return pty_poll(&terminal, &signal) == pty_stopped
    }
    return signal
  }

  /// What has been written since `wait(for:)` last found something.
  var latest: String { String(decoding: output[mark...], as: UTF8.self) }

  @discardableResult
  func read(milliseconds: Int32) -> Bool {
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

    /// Waits until only the main thread is left, and it has nothing to do.
    func waitForIdleness() throws {
      try Deadline.wait(for: "one thread", found: { "\(self.threads)" }) {
        read(milliseconds: 5)
        return threads.count == 1
      }
      waitForSilence()
    }

    /// Seconds of the processor, of all its threads, those that have ended too.
    func cpuSoFar() throws -> Double {
      var clock = clockid_t()
      var time = timespec()
      guard clock_getcpuclockid(terminal.child, &clock) == 0, clock_gettime(clock, &time) == 0
      else {
        throw POSIXError(.ESRCH)
      }
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Kilobytes of memory that are its own now.
    func memory() throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(terminal.child)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
      return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }

    /// How often the program has waited and gone on.
    func wakeUps() throws -> String {
      let status = try String(contentsOfFile: "/proc/\(terminal.child)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return String(line ?? "")
    }
  }
#endif
