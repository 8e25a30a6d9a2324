internal import CCurses
internal import Cells

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The one thread that waits: for bytes from the terminal and for notes of signals.
///
/// It sleeps in `poll` without a limit, but for 50 ms after half a key; so it never wakes for
/// nothing. Whoever made it does not see it again: the thread owns it.
final class Listener {
  private let input: Int32
  private let signals: Int32
  private var decoder: KeyDecoder
  private let tell: @Sendable (TerminalEvent) -> Void
  private var bytes = [UInt8](repeating: 0, count: 4096)

  init(
    input: Int32, signals: Int32, decoder: KeyDecoder,
    tell: @escaping @Sendable (TerminalEvent) -> Void
  ) {
    (self.input, self.signals, self.decoder, self.tell) = (input, signals, decoder, tell)
  }

  /// Starts the thread, or tells `hungUp` where the system has none to give.
  consuming func start() {
    let tell = tell
    let context = Unmanaged.passRetained(self)
    let isRunning = background_run(
      { Unmanaged<Listener>.fromOpaque($0).takeRetainedValue().run() }, context.toOpaque())
    if isRunning == 0 {
      context.release()
      tell(.hungUp)
    }
  }

  private func run() {
    var isConnected = true
    while isConnected { isConnected = wait() }
    tell(.hungUp)
  }

  /// Waits once, and tells what came. False when the terminal has gone.
  private func wait() -> Bool {
    var sources = [source(signals), source(terminal_is_ours() != 0 ? input : -1)]  // poll skips -1
    let count = poll(&sources, 2, decoder.isWaiting ? 50 : -1)
    if count < 0 { return errno == EINTR }
    if count == 0 { tellKeys(decoder.timeout()) }
    if sources[0].revents != 0 { takeSignals() }
    return sources[1].revents == 0 || readKeys()
  }

  private func source(_ descriptor: Int32) -> pollfd {
    pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  }
}

extension Listener {
  /// False when there will never be another key.
  private func readKeys() -> Bool {
    guard terminal_is_ours() != 0 else { return true }  // given back since poll began
    let count = read(input, &bytes, bytes.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    tellKeys(decoder.decode(bytes.prefix(count)))
    return count > 0
  }

  private func tellKeys(_ keys: [Key]) {
    if !keys.isEmpty { tell(.keys(keys)) }
  }

  /// A window that is dragged changes its size all the time: a frame is drawn for every 15 ms.
  private func takeSignals() {
    var isResized = false
    while case let signal = signals_next(), signal != 0 {
      switch signal {
      case SIGTSTP: tell(.asksToStop)
      case SIGWINCH, SIGCONT:
        if !isResized { poll(nil, 0, 15) }
        isResized = true
      default: tell(.killed(by: signal))
      }
    }
    if isResized { tell(.resized) }
  }
}
