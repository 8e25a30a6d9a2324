import ArgumentParser
import Phrases

/// `silkroll` itself: without a subcommand it opens the browser, see ``Invocation``.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "silkroll",
    abstract: "Browse the membership of a network: countries, delegates, orientations.",
    // The parser takes the name of a command for a file where it knows of both: see ``Invocation``.
    usage: "silkroll [<file>] [--ascii]\nsilkroll <subcommand> ...",
    discussion: """
      Without a command it opens the browser, of a file where one is named: / finds a person, \
      ? shows every key, q quits. \
      Without FILE it shows your own roll, see silkroll help init, or the bundled roll of the \
      International Network of Silk Cities and Metropoles, as of 20 November 2020.

      Exit status: 0 done, warnings included; 1 nobody found; 64 wrong usage; 65 a file that is \
      no valid roll, a list that is not in UTF-8; 66 no such file, a directory, a socket, a device \
      with nothing to read, or not permitted; 69 no usable terminal; 73 a file that cannot be \
      written; 74 an input or output error.
      """,
    version: "silkroll 0.1.0",
    subcommands: CommandRunner.commands)

  @OptionGroup var source: SourceOptions

  @OptionGroup var drawing: DrawingOptions

  /// Reached by forms of the plain call that ``Invocation`` leaves to the parser: `--data=FILE`.
  func run() throws {
    throw BrowseRequest(
      options: BrowseOptions(
        data: source.data, isBundled: source.bundled, isASCII: drawing.ascii))
  }
}

/// Asks for the browser from inside a command: it needs the main actor and an event loop.
struct BrowseRequest: Error {
  let options: BrowseOptions
}

/// The options for drawing screens. A group, as every option is that stands in `silkroll` and in a
/// command: the parser gives one that is not to `silkroll` alone.
struct DrawingOptions: ParsableArguments {
  @Flag(help: "Draw borders and marks in ASCII.")
  var ascii = false
}

/// The option that names the roll of a command.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the roll from a JSON file, or from standard input (-), instead of the usual one.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var data: String?

  @Flag(help: "Read the bundled roll, though there is one of your own.")
  var bundled = false

  /// The roll that is asked for.
  var roll: RollSource {
    if let data { return RollSource(data) }
    return bundled ? RollSource(nil) : .usual
  }

  func validate() throws {
    if data?.isEmpty == true { throw ValidationError(UserLanguage.words(.emptyFileName)) }
    if data != nil, bundled { throw ValidationError(UserLanguage.words(.fileAndBundled)) }
  }
}
