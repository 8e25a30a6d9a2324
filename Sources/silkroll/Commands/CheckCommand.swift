import ArgumentParser
import Browser
import Membership
import Phrases

/// `silkroll check`: the errors and warnings of a roll, with their places.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a roll: list its errors and warnings with file, line and column.",
    discussion: """
      Without FILE it checks what is piped into it, or redirected from a file; where that is \
      nothing, your own roll, or else the bundled one.

      Errors and warnings go to standard error, as compilers write them: the first thousand, errors \
      before warnings, and how many more there are. Exits with 0 when the roll opens, warnings or \
      not, and with 65 when it does not.
      """)

  @OptionGroup var source: SourceOptions

  @Argument(
    help: "The roll's JSON file; - for standard input, whatever that is.",
    completion: .file(extensions: ["json"]))
  var file: String?

  func validate() throws {
    if file?.isEmpty == true { throw ValidationError(UserLanguage.words(.emptyFileName)) }
    if file != nil, source.bundled {
      throw ValidationError(UserLanguage.words(.fileAndBundled))
    }
    guard file != nil, source.data != nil else { return }
    throw ValidationError(UserLanguage.words(.fileNamedTwice))
  }

  /// The roll that is named; nil: none is.
  private var named: RollSource? { (file ?? source.data).map { RollSource($0) } }

  func run() throws {
    let source = self.source.bundled ? RollSource(nil) : named ?? .atHand
    let roll = try opened(source)
    let warnings = roll.warnings
    Output.remark(warnings.lines(file: source.name, in: UserLanguage.phrases))
    Output.print(
      line: UserLanguage.words(
        .checked(
          source.name, delegates: roll.allDelegates.count, guests: roll.allGuests.count,
          warnings: warnings.warnings)))
  }

  /// Reads the roll; where it is wrong in several places, how many there are is said last.
  private func opened(_ source: RollSource) throws(CommandFailure) -> Roll {
    do {
      return try source.read(remark: source.say)
    } catch {
      guard case .content(let issues) = error.problem, issues.errors + issues.warnings > 1 else {
        throw CommandFailure(error)
      }
      let refused = Phrase.Command.refused(
        source.name, errors: issues.errors, warnings: issues.warnings)
      let lines = error.lines(in: UserLanguage.phrases) + [UserLanguage.words(refused)]
      throw CommandFailure(lines: lines, status: error.status)
    }
  }
}
