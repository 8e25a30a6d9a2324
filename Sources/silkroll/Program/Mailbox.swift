import Browser
import Curses
import Membership
import Synchronization

/// Results of background work, on their way to the main thread.
final class Mailbox: Sendable {
  enum Item: Sendable {
    case message(Message)
    /// A full index of the roll of that number.
    case indexed(SearchIndex, of: Int)
  }

  private let items = Mutex<[Item]>([])

  /// Puts something in, from any thread, and makes the terminal's `wait` return.
  func post(_ item: Item) {
    items.withLock { $0.append(item) }
    Terminal.wake()
  }

  /// Takes everything out, the oldest first.
  func takeAll() -> [Item] {
    items.withLock { items in
      defer { items = [] }
      return items
    }
  }
}
