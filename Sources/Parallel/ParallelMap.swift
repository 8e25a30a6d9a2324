import Synchronization

/// Results for 0, 1, 2 and so on, made by two threads, one from the front and one from the end,
/// until they meet. Starts no thread itself, so that pure modules may use it.
package struct ParallelMap<Result: Sendable> {
  private let parts: [SharedPart<Result>]

  /// `make` makes the result of a number, on either thread; `beside` runs work on another, at once
  /// or later. Where there is none all is made by this one.
  package init(
    _ count: Int, beside: ((_ work: @escaping @Sendable () -> Void) -> Void)?,
    make: @escaping @Sendable (Int) -> Result
  ) {
    let parts = (0..<count).map { number in SharedPart { make(number) } }
    self.parts = parts
    guard count > 1, let beside else { return }
    beside {
      for part in parts.reversed() where !part.prepare() { return }
    }
  }

  /// Takes the results in their order, each as soon as it is there. Once.
  package func forEach(_ take: (Result) -> Void) {
    for part in parts { take(part.take()) }
  }
}

/// A result that is made by the first thread that comes; a second waits for it.
private final class SharedPart<Result: Sendable>: Sendable {
  private let make: @Sendable () -> Result
  private let state = Mutex(State.open)

  private enum State {
    case open, taken
    case made(Result)
  }

  init(_ make: @escaping @Sendable () -> Result) {
    self.make = make
  }

  /// Makes it ahead of being asked for it; false where it has been asked for.
  func prepare() -> Bool {
    state.withLock { state in
      guard case .open = state else { return false }
      state = .made(make())
      return true
    }
  }

  /// Returns the result, made now if need be. Asked for once, and kept no longer.
  func take() -> Result {
    state.withLock { state in
      defer { state = .taken }
      if case .made(let result) = state { return result }
      return make()
    }
  }
}
