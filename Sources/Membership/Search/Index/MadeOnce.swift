import Synchronization

/// A value that is made by the first who asks for it, and kept. Others who ask meanwhile wait.
final class MadeOnce<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  /// Returns the value, made now if need be.
  func value(_ make: () -> Value) -> Value {
    kept.withLock { kept in
      if let value = kept { return value }
      let value = make()
      kept = value
      return value
    }
  }

  /// The value; nil: it has not been made.
  var made: Value? { kept.withLock { $0 } }
}
