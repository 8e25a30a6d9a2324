import Browser
import Cells
import Curses
import Membership

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The browser in a terminal: one loop on the main thread.
///
/// It waits for keys, signals and the results of background work, and takes what came one by one:
/// the session receives, effects are performed, and the frame that comes of it is shown.
@MainActor
struct BrowserProgram {
  private let terminal: Terminal
  private let source: RollSource
  private let mailbox: Mailbox
  private let desk: SearchDesk
  private var session: Session
  /// Of the roll that the session has.
  private var index: SearchIndex?

  private init(_ terminal: Terminal, _ source: RollSource, _ session: Session) {
    (self.terminal, self.source, self.session) = (terminal, source, session)
    mailbox = Mailbox()
    desk = SearchDesk(mailbox)
  }

  /// Runs the browser to its end, which is the program's. The first frame comes before all else.
  static func run(_ options: BrowseOptions) -> Never {
    let source = RollSource(options.data)
    let terminal = open(source)
    var program = BrowserProgram(terminal, source, begin(options, source, terminal))
    if let roll = program.session.roll { program.index(roll) } else { program.load() }
    while true { program.turn() }
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

  private mutating func turn() {
    for event in terminal.wait() { take(event) }
    for message in mailbox.takeAll() { take(message) }
    terminal.show(session.frame)
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .keys(let keys): take(keys)
    case .resized: perform(.redraw)
    case .asksToStop: perform(.suspend)
    case .killed(let signal): terminal.die(by: signal)
    case .hungUp: terminal.die(by: SIGHUP)
    }
  }

  /// What is typed faster than frames are shown is typed at once: one search for all of it.
  private mutating func take(_ keys: [Key]) {
    var rest = keys[...]
    while let first = rest.first {
      let typed = session.isTyping ? rest.prefix { $0.typed != nil }.compactMap(\.typed) : []
      receive(.key(typed.isEmpty ? first : .paste(typed.joined())))
      rest = rest.dropFirst(max(1, typed.count))
    }
  }

  private mutating func take(_ message: Message) {
    switch message {
    case .loaded(let roll): index(roll)
    case .reading(let progress):
      if session.isBrowsingParts, let roll = progress.roll {
        index = SearchIndex(roll, after: index)
      }
    case .key, .resized, .failed, .found: break
    }
    receive(message)
  }

  private mutating func receive(_ message: Message) {
    if let effect = session.receive(message) { perform(effect) }
  }

  /// The one place where effects happen.
  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .load: load()
    case .search(let query, let generation): search(query, generation)
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
    Background.run {
      mailbox.post(source.message { mailbox.post(.reading($0)) })
    }
  }

  /// Finds people: here where that takes less than a frame, else beside, so that typing never waits.
  private mutating func search(_ query: Query, _ generation: Int) {
    guard let index else { return }
    let previous = session.found ?? Matches()
    if !session.isBrowsingParts, index.roll.delegates.count <= Self.few {
      return receive(.found(index.matches(query, after: previous), generation: generation))
    }
    desk.ask(
      SearchDesk.Request(index: index, query: query, previous: previous, generation: generation))
  }

  /// So few people that an answer takes a few milliseconds.
  private static let few = 20_000

  /// Has a roll that is whole made ready to be searched.
  private mutating func index(_ roll: Roll) {
    let index = SearchIndex(roll, after: index)
    self.index = index
    Background.runQuietly { index.prepare(beside: Background.runQuietly) }
  }

  /// Gives the terminal back and ends. What could not be read is said once more, where it stays; and
  /// that what was shown was not there.
  private func leave() -> Never {
    let error = terminal.close()
    if let failure = session.failure { Output.fail(failure.lines, failure.status) }
    if let error { Output.fail(Sentences.cannotWrite(error), .inputOutput) }
    Output.finish(.success)
  }
}
