import CPty
import Foundation

/// A program in a terminal, and somebody who types.
final class Sitting {
  private var terminal = pty()
  /// Everything that was written to the terminal.
  private(set) var output: [UInt8] = []

  init(_ words: [String], _ environment: [String: String]) throws {
    guard pty_open(&terminal, 80, 24) != 0 else { throw POSIXError(.ENXIO) }
    let environment = environment.map { "\($0)=\($1)" }
    let isStarted = withCStrings(words) { words in
      withCStrings(environment) { pty_spawn(&terminal, words, $0, -1, -1) }
    }
    guard isStarted != 0 else { throw POSIXError(.ENOEXEC) }
  }

  deinit { pty_end(&terminal) }

  /// Whether lines are edited again, and signals sent by keys.
  var isRestored: Bool {
    var modes = termios()
    let usual = tcflag_t(ICANON | ISIG | IEXTEN)
    return tcgetattr(terminal.slave, &modes) == 0 && modes.c_lflag & usual == usual
  }

  /// Types when that is to be seen, and once more each second in which nothing comes, until the
  /// program ends: true.
  func type(_ keys: String, seeing text: String, until deadline: ContinuousClock.Instant) -> Bool {
    var (value, hasTyped, silence): (Int32, Bool, Int) = (0, false, 0)
    while pty_poll(&terminal, &value) == pty_running {
      silence = read(milliseconds: 5) ? 0 : silence + 5
      let isAwaited = !hasTyped && Data(output).range(of: Data(text.utf8)) != nil
      if isAwaited || silence > 1000 {
        type(keys)
        (hasTyped, silence) = (true, 0)
      }
      if ContinuousClock.now > deadline { return false }
    }
    while read(milliseconds: 0) {}
    return true
  }

  private func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = pty_write(&terminal, bytes, bytes.count)
  }

  private func read(milliseconds: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = pty_read(&terminal, &bytes, bytes.count, milliseconds)
    output += bytes.prefix(max(0, count))
    return count > 0
  }
}
