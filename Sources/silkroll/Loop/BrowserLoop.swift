import Browser
import Cells
import Curses
import Membership
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The browser's loop, on the main thread.
///
/// It waits for keys, signals, the results of background work and any number of other sources, and
/// takes what came one by one: the session receives, effects are performed, and the frame that
/// comes of it is shown.
@MainActor
struct BrowserLoop {
  /// Reads the roll, telling how far it is.
  typealias Reader = @Sendable ((LoadProgress) -> Void) -> Message

  /// The reason for the end of the loop.
  enum Ending: Hashable {
    case quit
    case signal(Int32)
  }

  private(set) var session: Session
  private let screen: any BrowserScreen
  private let inbox: Inbox
  private var sources: [MessageSource]
  private let read: Reader
  private let searchWorker: SearchWorker
  private var ending: Ending?
  /// A library whose index is to be made once its first frame is shown, which it would hold up.
  private var unprepared: Library?

  init(
    _ session: Session, on screen: any BrowserScreen, inbox: Inbox,
    sources: [MessageSource] = [], read: @escaping Reader
  ) {
    (self.session, self.screen, self.inbox) = (session, screen, inbox)
    (self.sources, self.read) = (sources, read)
    searchWorker = SearchWorker(inbox)
  }

  /// Runs to the end. The first frame comes before all else; a roll that is there at once is in it,
  /// any other is read behind it.
  mutating func run(startingWith roll: Message?) -> Ending {
    let effects = roll.map { session.receive($0) } ?? [.load]
    screen.show(session.frame)
    perform(effects)
    prepare()
    while true {
      if let ending { return ending }
      turn()
    }
  }

  private mutating func turn() {
    for event in screen.wait(beside: sources.map(\.descriptor)) where ending == nil { take(event) }
    for message in inbox.takeAll() where ending == nil { receive(message) }
    if ending == nil { screen.show(session.frame) }
    prepare()
  }

  private mutating func prepare() {
    guard let library = unprepared else { return }
    unprepared = nil
    Background.runQuietly { library.index.prepare(beside: Background.runQuietly) }
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .keys(let keys): receive(.keys(keys[...]))
    case .resized: perform([.redraw])
    case .asksToStop: perform([.suspend])
    case .killed(let signal): ending = .signal(signal)
    case .hungUp: ending = .signal(SIGHUP)
    case .readable(let descriptor): readSource(of: descriptor)
    }
  }

  private mutating func readSource(of descriptor: Int32) {
    let index = sources.firstIndex { $0.descriptor == descriptor }
    guard let index else { return }
    let messages = sources[index].read()
    if messages == nil { sources.remove(at: index) }
    for message in messages ?? [] where ending == nil { receive(message) }
  }

  private mutating func receive(_ message: Message) {
    perform(session.receive(message))
  }

  /// Performs effects, and those that come of their answers, until there is none or the loop ends.
  private mutating func perform(_ effects: [Effect]) {
    var effects = effects[...]
    while ending == nil, let effect = effects.popFirst() {
      if let message = answer(effect) { effects += session.receive(message) }
    }
  }

  /// Performs an effect; nothing else does. Returns the message that follows from it at once.
  private mutating func answer(_ effect: Effect) -> Message? {
    switch effect {
    case .load: load()
    case .prepare(let library): unprepared = library
    // Beside, where it takes more than a frame: typing never waits.
    case .search(let request):
      if request.isQuick { return request.answer() }
      searchWorker.ask(request)
    case .press(let keys): return .keys(keys)
    case .redraw:
      screen.redraw()
      return .resized(screen.size)
    case .suspend:
      screen.suspend()
      return .resized(screen.size)
    case .interrupt: ending = .signal(SIGINT)
    case .quit: ending = .quit
    }
    return nil
  }

  private func load() {
    let (read, inbox) = (read, inbox)
    Background.run {
      inbox.post(read { inbox.post(.reading($0)) })
    }
  }
}
