import Browser
import Curses
import Synchronization

/// Results of background work, on their way to the main thread.
final class Mailbox: Sendable {
  private let messages = Mutex<[Message]>([])

  /// Puts something in, from any thread, and makes the terminal's `wait` return.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    Terminal.wake()
  }

  /// Takes everything out, the oldest first.
  func takeAll() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
