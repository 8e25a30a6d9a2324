/// A value that is made anew only when its key changes, not with every key that is pressed.
struct Cached<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// The value that was made last; nil: there was nothing to make it of.
  private(set) var value: Value?
  /// Holds all that the value depends on.
  private var key: Key?

  /// Brings the value up to date; without a key there is none.
  mutating func update(_ key: Key?, _ make: (Key) -> Value) {
    guard key != self.key else { return }
    (self.key, value) = (key, key.map(make))
  }

  /// Changes the value for the same key.
  mutating func extend(_ change: (inout Value) -> Void) {
    guard var changed = value else { return }
    change(&changed)
    value = changed
  }
}
