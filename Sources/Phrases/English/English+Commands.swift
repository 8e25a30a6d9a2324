import Cells
import Membership

/// The sentences of commands.
extension English {
  static func words(_ command: Phrase.Command) -> String {
    switch command {
    // The command line.

    case .unknownCommand(let name, let nearest):
      "silkroll: there is no command and no file \(quoted(name)); "
        + (nearest.map { "did you mean \(quoted($0))?" } ?? otherRemedy(name))
    case .noArguments:
      "silkroll: the words of the command line cannot be read; allow more open files (ulimit -n)"
    case .emptyFileName: "the file's name is empty; name a file, or - for standard input"
    case .fileNamedTwice: "the file is named twice; give it as FILE or with --data, not both"
    case .fileAndBundled: "a file and --bundled are two rolls; name one"
    case .badSize(let limit):
      "write columns, an x and rows, such as 100x30, from 1x1 to \(limit)x\(limit)"
    case .badLimit: "write a whole number from 1"
    case .openField: "this { has no }; write {{ for a brace"
    case .unknownField(let name, let nearest, let known):
      "no field is called \(quoted(name)); "
        + (nearest.map { "did you mean {\($0)}?" } ?? "there are \(known.joined(separator: ", "))")
    case .severalForms: "give one of --json, --plain and --format"
    case .emptyQuery: "the query is empty; write a name or part of one"
    case .inputTakenTwice:
      "standard input holds the queries; name a file for the roll, or leave --data out"
    case .badDelimiter: "write one character, such as ; or tab for a tab"
    case .unknownExportField(let name, let nearest, let known):
      "tables have no column \(quoted(name)); "
        + (nearest.map { "did you mean \($0)?" } ?? "there are \(known.joined(separator: ", "))")
    case .noSuchCountry(let text):
      "silkroll: the roll has no country \(quoted(text)); write its code, such as FR"
    case .noSuchOrientation(let text):
      "silkroll: the roll has no orientation \(quoted(text)); write its number or id"
    case .nobodySelected: "silkroll: the selection has nobody in it; leave out a condition"
    case .badMapping(let part):
      "\(quoted(part)) is no field, = and heading; write name=HEADING,country=HEADING"
    case .unknownColumn(let name, let nearest, let known):
      "people have no \(quoted(name)); "
        + (nearest.map { "did you mean \($0)?" } ?? "there are \(known.joined(separator: ", "))")
    case .unknownKey(let error): words(error)

    // Answers.

    case .nobody(let query):
      "silkroll: nobody is found for \(quoted(query)); "
        + "try fewer words or letters, or another spelling"
    case .nobodyAtAll:
      "silkroll: no query finds anybody; check that there is one name a line, and the roll"
    case .nobodyInTable: "(nobody)"
    case .similarNames: "Similar names:"
    case .initials: "initials"
    case .insideName: "inside the name"
    case .note(let note, let line):
      "silkroll: " + (line.map { "line \($0): " } ?? "") + words(note)
    case .refused(let name, let errors, let warnings):
      "\(name): \(words(errors, .error))"
        + (warnings == 0 ? "" : " and \(words(warnings, .warning))") + "; it does not open"
    case .checked(let name, let delegates, let guests, let warnings):
      "\(name): a roll of \(words(delegates, .delegate))"
        + (guests == 0 ? "" : " and \(words(guests, .guest))") + ", "
        + (warnings == 0 ? "no warnings" : words(warnings, .warning))

    // Failures.

    case .noQueries(let problem):
      "silkroll: standard input \(reason(problem)); pass it one query a line"
    case .noTerminal(let error): "silkroll: \(reason(error)); \(remedy(error))"
    case .outputClosed: words(.outputIncomplete("standard output is not open for writing"))
    case .outputIncomplete(let reason):
      "silkroll: the output is incomplete: \(reason); write it somewhere else"
    }
  }

  /// Returns the further remedy for an unknown command. A word with a dot or a slash is a file, and
  /// its user wants it opened.
  private static func otherRemedy(_ name: String) -> String {
    name.isEmpty
      ? "silkroll --help lists what there is"
      : "to find a person, write silkroll search \(name.excerpt()); silkroll --help lists the rest"
  }

  private static func words(_ error: KeyNotationError) -> String {
    let place = "character \(error.offset + 1)"
    guard error.isClosed else { return "\(place): this < has no >; write <lt> for the key <" }
    let remedy = error.nearest.map { "did you mean <\($0)>?" } ?? "write <lt> for the key <"
    return "\(place): no key is called <\(error.name.excerpt())>; \(remedy)"
  }

  private static func reason(_ problem: LoadFailure.FileProblem) -> String {
    switch problem {
    case .closed: "is not open for reading"
    case .directory: "is a directory"
    case .silent: "is a device that has nothing to read"
    case .system(let words): "cannot be read: \(words)"
    case .missing, .notPermitted, .endless, .linkLoop, .socket, .noDevice, .tooLarge, .noMemory:
      "cannot be read"
    }
  }

  private static func reason(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: "standard input or output is not a terminal"
    case .noControllingTerminal: "there is no terminal to read keys from"
    case .unknownType(""): "the terminal's type is not set (TERM)"
    case .unknownType(let name): "the terminal type TERM=\(name.excerpt()) is not known here"
    case .noCursorAddressing(let name):
      "a terminal of type TERM=\(name.excerpt()) cannot place its cursor"
    case .damagedDescription(let name, let file):
      "what describes the terminal type TERM=\(name.excerpt()) is damaged: \(file.excerpt(300))"
    case .tooManyFiles(let words), .refused(let words): "the terminal cannot be used: \(words)"
    }
  }

  private static func remedy(_ error: TerminalError) -> String {
    switch error {
    case .damagedDescription: "have that file installed anew, or set TERM to another type"
    case .tooManyFiles: "allow more open files (ulimit -n)"
    case .unknownType:
      "try TERM=xterm-256color silkroll, or install what describes the type (ncurses-term)"
    case .notATerminal, .noControllingTerminal, .noCursorAddressing, .refused:
      "run it in a terminal, or print with silkroll search, board or snapshot"
    }
  }
}
