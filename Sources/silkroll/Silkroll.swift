import ArgumentParser
import Browser

/// The program's way in: the browser at once, or a command through the argument parser.
@main
enum Silkroll {
  static func main() async {
    StandardStreams.fillClosed()
    switch Invocation(CommandLine.arguments.dropFirst()) {
    case .browse(let options): await BrowserProgram.run(options)
    case .command(let arguments): await BrowserProgram.run(CommandRunner.run(arguments))
    case .unknown(let name, let nearest):
      Output.fail(Sentences.unknownCommand(name, nearest: nearest), .usage)
    }
  }
}
