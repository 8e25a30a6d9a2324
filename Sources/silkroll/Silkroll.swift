import ArgumentParser
import Browser
import Curses
import Membership
import Phrases
import System

/// The program's way in: the browser at once, or a command through the argument parser.
@main
enum Silkroll {
  @MainActor static func main() {
    Crash.endsAtOnce()
    StandardStreams.fillClosed()
    // Swift reads them from a file that the system makes, and has none where it cannot be opened.
    guard CommandLine.argc > 0 else { Output.fail(UserLanguage.words(.noArguments), .inputOutput) }
    // Without arguments there is none to look at, nor to make a list of.
    let words = CommandLine.argc > 1 ? Array(CommandLine.arguments.dropFirst()) : []
    switch Invocation(words, isThere: FileReader.isThere) {
    case .browse(let options): BrowserProgram.run(options)
    case .command(let arguments): BrowserProgram.run(CommandRunner.run(arguments))
    case .missing(let name):
      let failure = LoadFailure(file: RollSource(name).name, problem: .file(.missing))
      Output.fail(failure.lines(in: UserLanguage.phrases), failure.status)
    case .unknown(let name, let nearest):
      Output.fail(UserLanguage.words(.unknownCommand(name, nearest: nearest)), .usage)
    }
  }
}
