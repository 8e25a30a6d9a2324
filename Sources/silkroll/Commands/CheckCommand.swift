import ArgumentParser
import Browser
import Membership

/// `silkroll check`: every error and warning of a roll, with its place.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a roll: list every error and warning with file, line and column.",
    discussion: "Exits with 0 when the roll opens, warnings or not, and with 65 when it does not.")

  @OptionGroup var source: SourceOptions

  @Argument(help: "The roll's JSON file; - for standard input; the bundled roll when left out.")
  var file: String?

  func validate() throws {
    guard file != nil, source.data != nil else { return }
    throw ValidationError("the file is named twice: give it as FILE or with --data, not both")
  }

  func run() throws {
    let source = RollSource(file ?? source.data)
    let roll = try source.open()
    for warning in roll.warnings { Output.complain(warning.description(file: source.name)) }
    Output.print(Sentences.checked(roll, source.name))
  }
}
