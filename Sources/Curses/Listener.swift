internal import CCurses
internal import Cells

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
struct Listener {
  private let input: Int32
  private let signals: Int32
  private var decoder: KeyDecoder
  private var bytes = [UInt8](repeating: 0, count: 4096)
  private var events: [TerminalEvent] = []

  init(input: Int32, signals: Int32, decoder: KeyDecoder) {
    (self.input, self.signals, self.decoder) = (input, signals, decoder)
  }

  /// Waits once and says what came; nothing when it was woken.
  mutating func wait() -> [TerminalEvent] {
    events = []
    var sources = [source(signals), source(input)]
    var count: Int32
    // A signal that ends the wait has left its note.
    repeat {
      count = poll(&sources, 2, decoder.patience ?? -1)
    } while count < 0 && errno == EINTR
    if count < 0 { events.append(.hungUp) }
    if count == 0 { add(decoder.timeout()) }
    if count > 0, sources[0].revents != 0 { takeSignals() }
    if count > 0, sources[1].revents != 0 { readKeys() }
    return events
  }

  private func source(_ descriptor: Int32) -> pollfd {
    pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  }

  private mutating func add(_ keys: [Key]) {
    if !keys.isEmpty { events.append(.keys(keys)) }
  }

  /// A read of nothing, or one that fails, says that there will never be another key.
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

  /// Takes what is noted; whether the size is among it.
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

  /// A window that is dragged changes its size all the time: a frame is drawn when it has kept one
  /// for 15 ms, and every 100 ms.
  private mutating func awaitRest() {
    let end = ContinuousClock.now + .milliseconds(100)
    var sources = [source(signals)]
    // The signal itself ends the wait, with -1.
    while ContinuousClock.now < end, poll(&sources, 1, 15) != 0, takeNotes() {}
  }
}
