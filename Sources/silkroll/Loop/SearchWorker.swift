import Browser
import Synchronization
import System

/// Searches beside the main thread, one at a time. Whoever types faster than answers come gets the
/// answer to the last text; the texts between are not searched for.
final class SearchWorker: Sendable {
  private let inbox: Inbox
  private let start: @Sendable (@escaping @Sendable () -> Void) -> Void
  private let state = Mutex(State())

  private struct State {
    /// The search to be made next.
    var next: SearchRequest?
    var isBusy = false
  }

  /// Answers go to `inbox`; `start` begins work on another thread.
  init(
    _ inbox: Inbox,
    start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = Background.run
  ) {
    (self.inbox, self.start) = (inbox, start)
  }

  /// Takes a search in the place of one that waits.
  func ask(_ request: SearchRequest) {
    let wasBusy = state.withLock { state in
      defer { (state.next, state.isBusy) = (request, true) }
      return state.isBusy
    }
    if !wasBusy { start(work) }
  }

  @Sendable private func work() {
    while let request = take() { inbox.post(request.answer(beside: Background.run)) }
  }

  /// Returns the search that waits; without one the work ends.
  private func take() -> SearchRequest? {
    state.withLock { state in
      defer { (state.next, state.isBusy) = (nil, state.next != nil) }
      return state.next
    }
  }
}
