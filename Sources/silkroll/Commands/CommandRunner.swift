import ArgumentParser
import Browser
import Cells
import Membership

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs the command that words ask for; everything that is said goes through ``Output``.
enum CommandRunner {
  static let commands: [any ParsableCommand.Type] = [
    SearchCommand.self, MatchCommand.self, CheckCommand.self, BoardCommand.self,
    ImportCommand.self, ExportCommand.self, SnapshotCommand.self, InitCommand.self,
    LeadCommand.self, DiffCommand.self,
  ]

  /// The names that may follow `silkroll`.
  static var names: [String] {
    commands.map { $0._commandName } + ["help"]
  }

  /// Returns only where the browser is asked for.
  static func run(_ words: [String]) -> BrowseOptions {
    measureHelp()
    do {
      var command = try RootCommand.parseAsRoot(words)
      try command.run()
      Output.finish(.success)
    } catch let request as BrowseRequest {
      return request.options
    } catch let failure as CommandFailure {
      Output.fail(failure.lines, failure.status)
    } catch {
      leave(with: error, for: words)
    }
  }

  /// Tells the parser the width of the screen. It lays its help out for the width that `COLUMNS`
  /// says, and loses it all where that is 0. The kernel knows the width; narrower than this nothing
  /// can be read.
  private static func measureHelp() {
    setenv("COLUMNS", String(max(40, Output.columns ?? 80)), 1)
  }

  /// Ends the program with the parser's message. Help and version are answers; everything else that
  /// the parser says is a usage error, which it begins as it likes and we as we do.
  private static func leave(with error: any Error, for words: [String]) -> Never {
    let lines = lines(of: tamed(RootCommand.fullMessage(for: error), quoting: words))
    guard RootCommand.exitCode(for: error) == .success else {
      let told = (lines.first ?? "").unicodeScalars.trimmingPrefix("Error: ".unicodeScalars)
      Output.fail(["silkroll: " + String(told)] + lines.dropFirst(), .usage)
    }
    Output.print(lines.joined(separator: "\n"))
    Output.finish(.success)
  }

  /// Returns the parser's message with the words that it quotes made harmless and short. It quotes
  /// them as they are: a line feed in one would make a second line, which could say anything, and a
  /// long one would be all that is seen.
  private static func tamed(_ message: String, quoting words: [String]) -> String {
    let values = words.compactMap { word in
      word.unicodeScalars.firstIndex(of: "=").map { String(word.unicodeScalars[$0...].dropFirst()) }
    }
    let harmful = (words + values).filter { word in
      word.excerpt() != word || word.unicodeScalars.contains { $0.value < 0x20 }
    }
    return harmful.reduce(message) { message, word in
      let quoted = TextFilter.filtered(word.excerpt()).unicodeScalars
      return String(message.unicodeScalars.replacing(word.unicodeScalars, with: quoted))
    }
  }

  /// Returns the lines of a message, without the empty one that the parser puts at the end of some.
  private static func lines(of message: String) -> [String] {
    var lines = message.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0) }
  }
}

/// The end of a command that has not done what it was asked: the lines to say, and the status.
struct CommandFailure: Error {
  let lines: [String]
  let status: ExitStatus
}

extension CommandFailure {
  init(_ failure: LoadFailure) {
    self.init(lines: failure.lines(in: UserLanguage.phrases), status: failure.status)
  }
}
