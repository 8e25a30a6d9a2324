package import Cells

/// Something that happened at the terminal.
package enum TerminalEvent: Hashable, Sendable {
  /// Keys were typed, or text was pasted. Never empty.
  case keys([Key])
  /// The size may have changed; said once for a burst of changes.
  case resized
  /// SIGTSTP came from outside: call `Terminal.suspend()`.
  case asksToStop
  /// SIGCONT came after a stop that could not be seen coming: call `Terminal.redraw()`.
  case continued
  /// SIGINT, SIGTERM, SIGHUP or SIGQUIT came: call `Terminal.die(by:)`.
  case killed(by: Int32)
  /// The terminal has gone. Said once; nothing follows.
  case hungUp
}
