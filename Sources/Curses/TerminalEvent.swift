package import Cells

/// Something that happened at the terminal, or beside it.
package enum TerminalEvent: Hashable, Sendable {
  /// Keys were typed, or text was pasted. Never empty.
  case keys([Key])
  /// The screen is not what it was, as its size has changed or SIGCONT came: call
  /// `Terminal.redraw()` and ask for the size. Said once for a burst of changes.
  case resized
  /// SIGTSTP came from outside: call `Terminal.suspend()`.
  case asksToStop
  /// SIGINT, SIGTERM, SIGHUP or SIGQUIT came: call `Terminal.die(by:)`.
  case killed(by: Int32)
  /// One of the descriptors that were waited for beside the terminal can be read, or is at its end.
  case readable(Int32)
  /// The terminal has gone. Said once; nothing follows.
  case hungUp
}
