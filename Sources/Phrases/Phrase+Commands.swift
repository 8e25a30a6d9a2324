package import Cells
package import Membership

extension Phrase {
  /// The sentences of commands outside the screen: each names the place and the remedy.
  package enum Command: Sendable {
    // The command line.

    case unknownCommand(String, nearest: String?)
    case noArguments
    case emptyFileName
    case fileNamedTwice
    case fileAndBundled
    /// A size that is none; columns and rows are no more than that many.
    case badSize(limit: Int)
    case badLimit
    /// A brace of a format that is not closed.
    case openField
    /// A field of a format that there is not, the nearest that there is, and all.
    case unknownField(String, nearest: String?, known: [String])
    case severalForms
    case emptyQuery
    case inputTakenTwice
    /// A delimiter that is not one character of ASCII.
    case badDelimiter
    /// A field of `--fields` that tables do not have, the nearest that they have, and all.
    case unknownExportField(String, nearest: String?, known: [String])
    case noSuchCountry(String)
    case noSuchOrientation(String)
    case nobodySelected
    /// A part of `--map` that is not a field, = and a heading.
    case badMapping(String)
    /// A field of `--map` that people do not have, the nearest that they have, and all.
    case unknownColumn(String, nearest: String?, known: [String])
    /// The parser has named the option before this.
    case unknownKey(KeyNotationError)

    // Answers.

    case nobody(String)
    case nobodyAtAll
    case nobodyInTable
    case similarNames
    case initials, insideName
    /// A remark about a query; of several queries on standard input, about that one.
    case note(Query.Note, line: Int?)
    /// A roll that does not open.
    case refused(String, errors: Int, warnings: Int)
    case checked(String, delegates: Int, guests: Int, warnings: Int)

    // Failures.

    case noQueries(LoadFailure.FileProblem)
    case noTerminal(TerminalError)
    case outputClosed
    /// An error of the system, in its own words.
    case outputIncomplete(String)
  }
}
