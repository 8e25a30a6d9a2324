/// A name between `<` and `>` that no key has.
package struct KeyNotationError: Error, Hashable, Sendable {
  /// The name as it was written, without `<` and `>`.
  package let name: String
  /// The position of its `<`: the scalars before it.
  package let offset: Int
  /// True where a `>` ends the name; without one the rest of the sequence is taken for it.
  package let isClosed: Bool
  /// The known name that is most like it; nil when none is.
  package var nearest: String? {
    let names = KeyName.table.flatMap { [$0.name] + $0.aliases }
    let ranked = names.map { (name: $0, distance: Self.distance(name, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance < max(2, best.name.count) ? best.name : nil
  }

  /// Returns the number of letters to change, add or take away between two names, upper and lower
  /// case alike.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased().unicodeScalars)
    var row = Array(0...right.count)
    for (i, scalar) in left.lowercased().unicodeScalars.prefix(20).enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
