/// The reasons why there is no terminal to draw on.
package enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is something else.
  case notATerminal
  /// There is no terminal that keys could be read from (`/dev/tty`).
  case noControllingTerminal
  /// The database does not know the type, which is what `TERM` says; empty when it says nothing.
  case unknownType(String)
  /// Terminals of that type only print line by line.
  case noCursorAddressing(String)
  /// The file that describes terminals of that type is damaged, or no such file at all.
  case damagedDescription(String, file: String)
  /// The system has no descriptor left for it, in the system's words.
  case tooManyFiles(String)
  /// The system refused, in its own words.
  case refused(String)
}
