/// A value for each pane.
///
/// An array behind a name. A dictionary's first use makes the runtime look for the key's
/// conformances, which takes longer than laying out a screen (measured: 50 µs a type).
package struct ByPane<Value> {
  private var values: [Value]

  /// Gives every pane this value.
  init(_ value: Value) {
    values = Array(repeating: value, count: Pane.allCases.count)
  }

  package subscript(pane: Pane) -> Value {
    get { values[pane.rawValue - 1] }
    set { values[pane.rawValue - 1] = newValue }
  }
}

extension ByPane: Equatable where Value: Equatable {}
extension ByPane: Hashable where Value: Hashable {}
extension ByPane: Sendable where Value: Sendable {}
