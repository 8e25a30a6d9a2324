import Browser
import Cells
import Curses
import Membership
import Phrases

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program says outside the screen: each sentence names the place and the remedy.
enum Sentences {
  static func unknownCommand(_ name: String, nearest: String?) -> String {
    let remedy = nearest.map { "did you mean \"\($0)\"?" } ?? otherRemedy(name)
    return "silkroll: there is no command \"\(name.excerpt())\"; \(remedy)"
  }

  /// A word with a dot or a slash is a file, and its user wants it opened.
  private static func otherRemedy(_ name: String) -> String {
    let isFile = name.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    return isFile
      ? "to open a file, write silkroll --data \(name.excerpt())"
      : "silkroll --help lists what there is"
  }

  static let noArguments =
    "silkroll: the words of the command line cannot be read; allow more open files (ulimit -n)"
  static let emptyFileName = "the file's name is empty; name a file, or - for standard input"
  static let fileNamedTwice = "the file is named twice; give it as FILE or with --data, not both"
  static let badSize =
    "write columns, an x and rows, such as 100x30, from 1x1 to \(Size.limit)x\(Size.limit)"

  static let badLimit = "write a whole number from 1"
  static let emptyQuery = "the query is empty; write a name or part of one"
  static let inputTakenTwice =
    "standard input holds the queries; name a file for the roll, or leave --data out"

  static func nobody(_ query: String) -> String {
    "silkroll: nobody is found for \"\(query.excerpt())\"; try fewer words or letters, or another spelling"
  }

  static let nobodyAtAll =
    "silkroll: no query finds anybody; check that there is one name a line, and the roll"
  static let nobodyInTable = "(nobody)"
  static let similarNames = "Similar names:"

  /// `line`: of standard input, where there are several queries.
  static func notes(of query: Query, line: Int? = nil) -> [String] {
    query.notes.map { note in
      "silkroll: " + (line.map { "line \($0): " } ?? "") + Phrases.english(.note(note))
    }
  }

  static func noQueries(_ problem: LoadFailure.FileProblem) -> String {
    let reason =
      switch problem {
      case .closed: "is not open for reading"
      case .directory: "is a directory"
      case .silent: "is a device that has nothing to read"
      case .system(let words): "cannot be read: \(words)"
      default: "cannot be read"
      }
    return "silkroll: standard input \(reason); pass it one query a line"
  }

  /// The parser has named the option before this.
  static func unknownKey(_ error: KeyNotationError) -> String {
    let place = "character \(error.offset + 1)"
    guard error.isClosed else { return "\(place): this < has no >; write <lt> for the key <" }
    let remedy =
      error.nearest.map { "did you mean <\($0)>?" } ?? "write <lt> for the key <"
    return "\(place): no key is called <\(error.name.excerpt())>; \(remedy)"
  }

  static func checked(_ roll: Roll, warnings: Int, _ name: String) -> String {
    let guests = roll.allGuests.count
    let people =
      counted(roll.allDelegates.count, "delegate")
      + (guests == 0 ? "" : " and " + counted(guests, "guest"))
    let advice = warnings == 0 ? "no warnings" : counted(warnings, "warning")
    return "\(name): a roll of \(people), \(advice)"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  static func noTerminal(_ error: TerminalError) -> String {
    let reason =
      switch error {
      case .notATerminal: "standard input or output is not a terminal"
      case .noControllingTerminal: "there is no terminal to read keys from"
      case .unknownType(""): "the terminal's type is not set (TERM)"
      case .unknownType(let name): "the terminal type TERM=\(name.excerpt()) is not known here"
      case .noCursorAddressing(let name):
        "a terminal of type TERM=\(name.excerpt()) cannot place its cursor"
      case .damagedDescription(let name, let file):
        "what describes the terminal type TERM=\(name.excerpt()) is damaged: \(file.excerpt(300))"
      case .refused(let number): "the terminal cannot be used: \(String(cString: strerror(number)))"
      }
    return "silkroll: \(reason); \(remedy(error))"
  }

  private static func remedy(_ error: TerminalError) -> String {
    switch error {
    case .damagedDescription: "have that file installed anew, or set TERM to another type"
    case .refused(EMFILE), .refused(ENFILE): "allow more open files (ulimit -n)"
    case .notATerminal, .noControllingTerminal, .unknownType, .noCursorAddressing, .refused:
      "run it in a terminal, or use silkroll board, check or snapshot"
    }
  }

  static func cannotWrite(_ error: Int32) -> String {
    let reason =
      error == EBADF ? "standard output is not open for writing" : String(cString: strerror(error))
    return "silkroll: the output is incomplete: \(reason); write it somewhere else"
  }
}
