import Browser

/// A descriptor that the loop waits for beside the terminal, and the messages that come from there.
@MainActor
struct MessageSource {
  let descriptor: Int32
  /// Takes the messages that are there to be read, without waiting; nil at the end: then the
  /// descriptor is waited for no longer.
  let read: () -> [Message]?
}
