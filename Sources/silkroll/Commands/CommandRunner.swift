import ArgumentParser
import Cells

/// Runs the command that words ask for; everything that is said goes through ``Output``.
enum CommandRunner {
  static let commands: [any ParsableCommand.Type] = [
    CheckCommand.self, BoardCommand.self, SnapshotCommand.self,
  ]

  /// The names that may follow `silkroll`.
  static var names: [String] {
    commands.map { $0._commandName } + ["help"]
  }

  /// Returns only where the browser is asked for.
  static func run(_ words: [String]) -> BrowseOptions {
    do {
      var command = try RootCommand.parseAsRoot(words)
      try command.run()
      Output.finish(.success)
    } catch let request as BrowseRequest {
      return request.options
    } catch let failure as CommandFailure {
      Output.fail(failure.lines, failure.status)
    } catch {
      leave(with: error)
    }
  }

  /// Help and version are answers; whatever else the parser says is a usage error.
  private static func leave(with error: any Error) -> Never {
    let message = RootCommand.fullMessage(for: error)
    guard RootCommand.exitCode(for: error) == .success else {
      Output.fail(
        message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), .usage)
    }
    Output.print(message)
    Output.finish(.success)
  }
}

/// Why a command ends without having done what it was asked.
struct CommandFailure: Error {
  let lines: [String]
  let status: ExitStatus
}
