import Browser
import Cells
import Curses
import Membership

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program says outside the screen: each sentence names the place and the remedy.
enum Sentences {
  static func unknownCommand(_ name: String, nearest: String?) -> String {
    let remedy = nearest.map { "did you mean \"\($0)\"?" } ?? "silkroll --help lists what there is"
    return "silkroll: there is no command \"\(name)\"; \(remedy)"
  }

  static func unknownKey(_ error: KeyNotationError) -> String {
    let place = "--keys, character \(error.offset + 1)"
    guard error.isClosed else { return "\(place): this < has no >; write <lt> for the key <" }
    let remedy =
      error.nearest.map { "did you mean <\($0)>?" } ?? "silkroll snapshot --help lists some"
    return "\(place): no key is called <\(error.name)>; \(remedy)"
  }

  static func checked(_ roll: Roll, _ name: String) -> String {
    let warnings = roll.warnings.count
    let delegates = roll.allDelegates.count
    return "\(name): a roll of \(delegates) \(delegates == 1 ? "delegate" : "delegates"), "
      + (warnings == 0 ? "no warnings" : warnings == 1 ? "1 warning" : "\(warnings) warnings")
  }

  static func noTerminal(_ error: TerminalError) -> String {
    let reason =
      switch error {
      case .notATerminal: "standard input and output are not a terminal"
      case .noControllingTerminal: "there is no terminal to read keys from"
      case .unknownType(""): "the terminal's type is not set (TERM)"
      case .unknownType(let name): "the terminal type TERM=\(name) is not known here"
      case .noCursorAddressing(let name): "a terminal of type TERM=\(name) cannot place its cursor"
      case .refused(let number): "the terminal cannot be used: \(String(cString: strerror(number)))"
      }
    return "silkroll: \(reason); run it in a terminal, or use silkroll board, check or snapshot"
  }

  static func cannotWrite(_ error: String) -> String {
    "silkroll: writing the output failed: \(error); nothing that was asked for is complete"
  }
}
