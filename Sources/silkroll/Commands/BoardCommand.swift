import ArgumentParser
import Articles
import Browser
import Membership

/// `silkroll board`: the leaders' board as text.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Print who leads each orientation, vacancies included.")

  @OptionGroup var source: SourceOptions

  func run() throws {
    let roll = try source.roll.open()
    Output.print(Wording(forUserOf: roll).boardText(width: Output.columns ?? 80))
  }
}
