import Browser
import Curses
import Membership
import Synchronization

/// Searches beside the main thread, one at a time: whoever types faster than answers come gets the
/// answer to what was typed last, and what was typed between is not looked for.
final class SearchDesk: Sendable {
  private let mailbox: Mailbox
  private let state = Mutex(State())

  private struct State {
    /// What is to be looked for next.
    var next: Request?
    var isBusy = false
  }

  /// A question, and who can answer it.
  struct Request: Sendable {
    let index: SearchIndex
    let query: Query
    /// What answered before.
    let previous: Matches
    let generation: Int
  }

  /// Answers go to `mailbox`.
  init(_ mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  /// Takes a question in the place of one that waits.
  func ask(_ request: Request) {
    let wasBusy = state.withLock { state in
      defer { (state.next, state.isBusy) = (request, true) }
      return state.isBusy
    }
    if !wasBusy { Background.run(work) }
  }

  @Sendable private func work() {
    while let request = take() {
      let matches = request.index.matches(
        request.query, after: request.previous, beside: Background.run)
      mailbox.post(.found(matches, generation: request.generation))
    }
  }

  /// The question that waits; without one the work ends.
  private func take() -> Request? {
    state.withLock { state in
      defer { (state.next, state.isBusy) = (nil, state.next != nil) }
      return state.next
    }
  }
}
