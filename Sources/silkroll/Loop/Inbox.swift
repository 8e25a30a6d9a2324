import Browser
import Synchronization

/// Messages from other threads, on their way to the loop.
final class Inbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let wake: @Sendable () -> Void

  /// An empty inbox; `wake` makes the loop look into it.
  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  /// Puts a message in, from any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    wake()
  }

  /// Takes all messages out, the oldest first.
  func takeAll() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
