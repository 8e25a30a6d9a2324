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
  private var finder = Finder()

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
    if let roll = program.session.roll {
      let number = program.finder.turn(to: roll)
      program.index(roll, as: number)
    } else {
      program.load()
    }
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
    for item in mailbox.takeAll() { take(item) }
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

  private mutating func take(_ item: Mailbox.Item) {
    switch item {
    case .message(.loaded(let roll)):
      let number = finder.turn(to: roll)
      receive(.loaded(roll))
      index(roll, as: number)  // after the session has it, which is rehearsed with it
    case .message(.reading(let progress)):
      if session.isBrowsingParts, let roll = progress.roll { _ = finder.turn(to: roll) }
      receive(.reading(progress))
    case .message(let message): receive(message)
    case .indexed(let index, let number): if finder.take(index, of: number) { receive(.indexed) }
    }
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
      let message = source.message { mailbox.post(.message(.reading($0))) }
      mailbox.post(.message(message))
    }
  }

  /// Finds people: here where that takes less than a frame, else beside, so that typing never waits.
  private mutating func search(_ query: Query, _ generation: Int) {
    let previous = session.found ?? Matches()
    guard !finder.isQuick else {
      return receive(.found(finder.matches(query, after: previous), generation: generation))
    }
    desk.ask(
      SearchDesk.Request(
        finder: finder, query: query, previous: previous, generation: generation))
  }

  /// Has a roll indexed, by the number that the finder gave it. The index that knows every folding
  /// takes ICU's first use, so it is never made here.
  private func index(_ roll: Roll, as number: Int) {
    let (mailbox, rehearsed) = (mailbox, finder.isSmall ? session : nil)
    Background.runQuietly {
      let index = SearchIndex(roll, folding: .full, beside: Background.runQuietly)
      mailbox.post(.indexed(index, of: number))
      guard let rehearsed else { return }
      var rehearsal = Rehearsal(from: rehearsed, roll, index)
      rehearsal.search()
    }
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
