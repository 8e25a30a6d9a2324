internal import CCurses
internal import Cells
internal import System

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Waits for bytes from the terminal and for notes of signals.
///
/// It sleeps in `poll` without a limit, but for a while after half a key; so it never wakes for
/// nothing. It runs on the main thread, which has nothing else to do meanwhile: libdispatch's main
/// queue would wake once a second, and hand keys from thread to thread.
struct TerminalListener {
  private let input: Int32
  private let signals: Int32
  private var decoder: KeyDecoder
  private var bytes = [UInt8](repeating: 0, count: 4096)
  private var events: [TerminalEvent] = []

  init(input: Int32, signals: Int32, decoder: KeyDecoder) {
    (self.input, self.signals, self.decoder) = (input, signals, decoder)
  }

  /// Waits once, for other descriptors, too. Returns the events; none when it was woken.
  mutating func wait(beside others: [Int32]) -> [TerminalEvent] {
    events = []
    let sources = [signals, input] + others
    guard let ready = Poll.readable(among: sources, milliseconds: decoder.patience) else {
      return [.hungUp]
    }
    if ready.isEmpty { add(decoder.timeout()) }
    if ready.contains(signals) { takeSignals() }
    if ready.contains(input) { readKeys() }
    events += others.filter(ready.contains).map { .readable($0) }
    return events
  }

  private mutating func add(_ keys: [Key]) {
    if !keys.isEmpty { events.append(.keys(keys)) }
  }

  /// Reads the bytes of keys. A read of nothing, or one that fails, says that there will never be
  /// another key.
  private mutating func readKeys() {
    let count = read(input, &bytes, bytes.count)
    if count > 0 {
      add(decoder.decode(Array(bytes.prefix(count))))
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      events.append(.hungUp)
    }
  }

  private mutating func takeSignals() {
    guard takeNotes() else { return }
    awaitRest()
    events.append(.resized)
  }

  /// Takes the notes of signals; true where the size is among them.
  private mutating func takeNotes() -> Bool {
    var isResized = false
    while case let signal = signals_next(), signal != 0 {
      switch signal {
      case SIGTSTP: events.append(.asksToStop)
      case SIGWINCH, SIGCONT: isResized = true
      default: events.append(.killed(by: signal))
      }
    }
    return isResized
  }

  /// Waits until the size has come to rest. A window that is dragged changes its size all the time:
  /// a frame is drawn when it has kept one for 15 ms, and every 100 ms.
  private mutating func awaitRest() {
    let end = ContinuousClock.now + .milliseconds(100)
    while ContinuousClock.now < end, Poll.readable(among: [signals], milliseconds: 15) != [],
      takeNotes()
    {}
  }
}
