import Synchronization

/// Work in pieces that two threads do, one from the front and one from the end, until they meet.
package struct Pieces<Result: Sendable> {
  private let pieces: [Piece<Result>]

  /// `make` makes the piece of a number, on either thread; on this one alone where there is no other.
  package init(
    _ count: Int, beside: Roll.Beside?, make: @escaping @Sendable (Int) -> Result
  ) {
    let pieces = (0..<count).map { number in Piece { make(number) } }
    self.pieces = pieces
    guard count > 1, let beside else { return }
    beside {
      for piece in pieces.reversed() where !piece.prepare() { return }
    }
  }

  /// Takes the pieces in their order, each as soon as it is there. Once.
  package func forEach(_ take: (Result) -> Void) {
    for piece in pieces { take(piece.take()) }
  }
}

/// What is made by the first who comes; a second waits for it.
final class Piece<Result: Sendable>: Sendable {
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

  /// The result, made now if need be. Asked for once, and kept no longer.
  func take() -> Result {
    state.withLock { state in
      defer { state = .taken }
      if case .made(let result) = state { return result }
      return make()
    }
  }
}
