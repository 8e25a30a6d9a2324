import Membership
import Browser
import Curses
import Phrases
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The browser in the terminal that the program was started in.
@MainActor
enum BrowserProgram {
  /// Runs the browser to its end, which is the program's.
  static func run(_ options: BrowseOptions) -> Never {
    let source = options.roll
    let terminal = open(source)
    let glyphs = options.isASCII ? Glyphs.ascii : .unicode
    let session = Session(
      size: terminal.size, origin: source.origin, glyphs: glyphs, phrases: UserLanguage.phrases,
      languages: UserLanguage.ofLabels)
    var loop = BrowserLoop(session, on: terminal, inbox: Inbox(wake: Terminal.wake)) {
      source.message(progress: $0)
    }
    switch loop.run(startingWith: source.origin == .bundled ? source.message() : nil) {
    case .signal(let signal): terminal.die(by: signal)
    case .quit: leave(terminal, loop.session.failure)
    }
  }

  private static func open(_ source: RollSource) -> Terminal {
    do {
      let input = source.usesStandardInput ? try Terminal.openInput() : STDIN_FILENO
      return try Terminal(colour: Environment.allowsColour, input: input)
    } catch {
      Output.fail(UserLanguage.words(.noTerminal(error)), .noTerminal)
    }
  }

  /// Gives the terminal back and ends. The reason why the roll could not be read is said once more,
  /// where it stays; and so is that frames have not reached the terminal.
  private static func leave(_ terminal: Terminal, _ failure: LoadFailure?) -> Never {
    let error = terminal.close()
    if let failure { Output.fail(failure.lines(in: UserLanguage.phrases), failure.status) }
    if let error { Output.fail(Output.cannotWrite(error), .inputOutput) }
    Output.finish(.success)
  }
}
