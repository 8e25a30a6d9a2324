internal import CCurses
package import Cells

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The terminal, from the moment it is taken until it is given back. One a process.
///
/// Life: `init` takes it, `show` draws frames, `wait` says what happens; `suspend` and `leave`
/// give it back until the next `show`; `close` gives it back for good. A crash gives it back, too.
@MainActor
package final class Terminal {
  private let input: Int32
  private let signals: Int32
  private var canvas: Canvas
  /// Made when it is first needed: the first frame does not wait for it.
  private var listener: TerminalListener?

  /// Takes the terminal that standard output is. Nothing is drawn before the first `show`.
  ///
  /// - Parameters:
  ///   - colour: Whether colours are wanted (`NO_COLOR`); a terminal without any has none.
  ///   - input: Where keys are read: standard input, or `openInput()` when that is a pipe.
  /// - Throws: Why there is nothing to draw on; then nothing has been written.
  package init(colour: Bool, input: Int32 = 0) throws(TerminalError) {
    guard isatty(input) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    useUTF8Locale()
    signals = terminal_open()
    guard signals >= 0 else { throw Self.error(signals) }
    if colour { drawing_use_colours() }
    canvas = Canvas(hasColours: colour)
    self.input = input
  }

  /// Opens the terminal that the process belongs to, for reading keys.
  package static func openInput() throws(TerminalError) -> Int32 {
    while true {
      let descriptor = open("/dev/tty", O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 { return descriptor }
      guard errno == EINTR else { throw .noControllingTerminal }
    }
  }

  private static func refusal(_ number: Int32) -> TerminalError {
    let words = String(cString: strerror(number))
    return number == EMFILE || number == ENFILE ? .tooManyFiles(words) : .refused(words)
  }

  private static func error(_ fault: Int32) -> TerminalError {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    return switch Int(fault) {
    case terminal_is_unknown: .unknownType(type)
    case terminal_has_no_cursor_addressing: .noCursorAddressing(type)
    case terminal_is_damaged:
      .damagedDescription(type, file: String(cString: terminal_description()))
    default: refusal(errno)
    }
  }
}

/// Drawing.
extension Terminal {
  /// The present size, 1x1 at least.
  package var size: Size {
    var width: Int32 = 0
    var height: Int32 = 0
    terminal_size(&width, &height)
    return Size(Int(width), Int(height))
  }

  /// Shows the frame, sending what differs from the one before. After `leave` it takes the terminal
  /// again, and sends everything.
  ///
  /// A terminal that takes nothing is waited for, until there is something to be read: that comes
  /// first, and the next frame shows all of it.
  package func show(_ frame: Frame) {
    terminal_enter()
    guard terminal_has_room(input, signals) != 0 else { return }
    canvas.draw(frame, on: size)
  }

  /// Sets the terminal's modes again and lets the next `show` send everything: what there was may
  /// be gone, cut off by a size that lasted a moment, or overwritten.
  package func redraw() {
    terminal_reassert()
  }
}

/// Giving the terminal back.
extension Terminal {
  /// Gives the terminal back until the next `show`, for an editor for instance. Meanwhile no key
  /// is read, and signals have their default actions.
  package func leave() {
    terminal_leave()
  }

  /// Gives the terminal back and stops the process group, as `^Z` does elsewhere. Returns when it
  /// is in front again, or at once where there is no shell to bring it there; the size may be
  /// another then, and `show` sends everything.
  ///
  /// Where there is certainly no shell the terminal is kept: given back for a moment, it would take
  /// a `^S` that was typed ahead for itself, and wait for ever for a `^Q`.
  package func suspend() {
    guard signals_may_stop() != 0 else { return redraw() }
    leave()
    signals_stop()
    terminal_enter()
  }

  /// Gives the terminal back for good. One that takes nothing for a second is gone, and the process
  /// ends by the signal that says so.
  ///
  /// - Returns: The number of the error that has kept the last frame, or this, from the terminal; nil:
  ///   what was shown was there.
  @discardableResult
  package func close() -> Int32? {
    guard terminal_is_there() != 0 else { die(by: SIGHUP) }
    leave()
    let fault = terminal_fault()
    return fault == 0 ? nil : fault
  }

  /// Gives the terminal back, then dies by the signal, so that the parent knows why. Takes a second
  /// at most: what the terminal does not take by then is lost.
  package func die(by signal: Int32) -> Never {
    signals_die_soon(signal)
    leave()
    signals_die(signal)
  }
}

/// Waiting.
extension Terminal {
  /// Waits until something happens at the terminal, or one of the descriptors can be read. Returns
  /// the events in their order, those of the terminal first; none when it was woken.
  package func wait(beside descriptors: [Int32]) -> [TerminalEvent] {
    if listener == nil {
      let decoder = KeyDecoder(terminal: TerminfoKeys.ofTerminal())
      listener = TerminalListener(input: input, signals: signals, decoder: decoder)
    }
    return listener?.wait(beside: descriptors) ?? []
  }

  /// Makes `wait` return, from any thread.
  package nonisolated static func wake() {
    signals_wake()
  }
}
