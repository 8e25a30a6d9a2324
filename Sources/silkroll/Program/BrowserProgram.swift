import Browser
import Cells
import Curses
import Membership

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The browser in a terminal: one mailbox, one consumer.
///
/// Keys, signals and results of background work are events in one stream, taken one by one on the
/// main actor: session receives, effect is performed, frame is shown.
@MainActor
struct BrowserProgram {
  /// What reaches the mailbox.
  enum Event: Sendable {
    case terminal(TerminalEvent)
    case message(Message)
    /// A full index of the roll that was the given one to be read.
    case indexed(SearchIndex, of: Int)
  }

  private let terminal: Terminal
  private let source: RollSource
  private let mailbox: AsyncStream<Event>.Continuation
  private var session: Session
  private var finder = Finder()

  private init(
    terminal: Terminal, source: RollSource, mailbox: AsyncStream<Event>.Continuation,
    session: Session
  ) {
    (self.terminal, self.source) = (terminal, source)
    (self.mailbox, self.session) = (mailbox, session)
  }

  /// Runs the browser to its end, which is the program's. The first frame comes before all else,
  /// the mailbox included. On one thread: a second one waits for its turn on a busy machine.
  static func run(_ options: BrowseOptions) async -> Never {
    let source = RollSource(options.data)
    let terminal = open(source)
    let session = begin(options, source, terminal)
    let (events, mailbox) = AsyncStream.makeStream(of: Event.self)
    var program = BrowserProgram(
      terminal: terminal, source: source, mailbox: mailbox, session: session)
    terminal.listen { mailbox.yield(.terminal($0)) }
    if let roll = session.roll { program.index(roll) } else { program.load() }
    for await event in events { program.take(event) }
    program.leave()
  }

  /// Shows the first frame. The bundled roll is in it; a file is read behind it.
  private static func begin(
    _ options: BrowseOptions, _ source: RollSource, _ terminal: Terminal
  ) -> Session {
    let glyphs = options.isASCII ? Glyphs.ascii : .unicode
    var session = Session(size: terminal.size, origin: source.origin, glyphs: glyphs)
    if source.origin == .bundled { _ = session.receive(source.message()) }
    terminal.show(session.frame)
    return session
  }

  private static func open(_ source: RollSource) -> Terminal {
    do {
      let input = source.usesStandardInput ? try Terminal.openInput() : STDIN_FILENO
      return try Terminal(colour: Environment.allowsColour, input: input)
    } catch {
      Output.fail(Sentences.noTerminal(error), .noTerminal)
    }
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .message(.loaded(let roll)):
      index(roll)
      receive(.loaded(roll))
    case .message(let message): receive(message)
    case .terminal(let event): take(event)
    case .indexed(let index, let roll): if finder.take(index, of: roll) { receive(.indexed) }
    }
    terminal.show(session.frame)
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .keys(let keys): for key in keys { receive(.key(key)) }
    case .resized: receive(.resized(terminal.size))
    case .asksToStop: perform(.suspend)
    case .continued: perform(.redraw)
    case .killed(let signal): terminal.die(by: signal)
    case .hungUp: terminal.die(by: SIGHUP)
    }
  }

  private mutating func receive(_ message: Message) {
    if let effect = session.receive(message) { perform(effect) }
  }

  /// The one place where effects happen.
  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .load: load()
    case .search(let query, let generation):
      receive(.found(finder.matches(query), generation: generation))
    case .redraw:
      terminal.redraw()
      receive(.resized(terminal.size))
    case .suspend:
      terminal.suspend()
      receive(.resized(terminal.size))
    case .interrupt: terminal.die(by: SIGINT)
    case .quit: leave()
    }
  }

  private func load() {
    let (source, mailbox) = (source, mailbox)
    Task.detached { mailbox.yield(.message(source.message())) }
  }

  /// Turns the search to a roll. The index that knows every folding takes ICU's first use, so it is
  /// never made here.
  private mutating func index(_ roll: Roll) {
    let number = finder.turn(to: roll)
    let mailbox = mailbox
    Task.detached(priority: .utility) {
      mailbox.yield(.indexed(SearchIndex(roll, folding: .full), of: number))
    }
  }

  /// Gives the terminal back and ends. What could not be read is said once more, where it stays.
  private func leave() -> Never {
    terminal.close()
    guard let failure = session.failure else { Output.finish(.success) }
    Output.fail(failure.lines, failure.status)
  }
}
