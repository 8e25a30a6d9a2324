/// What somebody may have meant.
package enum Nearest {
  /// The candidate with the fewest slips of a finger between it and the text, case aside; of
  /// several, one with the same first letter, then the first. Nil when none is near: a slip is
  /// allowed for every three letters, at least one and at most three. Then it is the only candidate
  /// that the text begins.
  package static func value(to text: String, among candidates: [String]) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars.prefix(100))
    let limit = min(3, max(1, wanted.count / 3))
    var best: (candidate: String, cost: Int)?
    for candidate in candidates {
      let cost = cost(wanted, candidate, limit)
      if let cost, cost < best?.cost ?? .max { best = (candidate, cost) }
    }
    return best?.candidate ?? completion(of: wanted, among: candidates)
  }

  private static func completion(
    of beginning: [Unicode.Scalar], among candidates: [String]
  ) -> String? {
    let completions = candidates.filter { $0.lowercased().unicodeScalars.starts(with: beginning) }
    return beginning.count > 1 && completions.count == 1 ? completions.first : nil
  }

  /// Twice the distance, one more where the first letters differ; nil beyond the limit.
  private static func cost(
    _ wanted: [Unicode.Scalar], _ candidate: String, _ limit: Int
  ) -> Int? {
    let scalars = Array(candidate.lowercased().unicodeScalars.prefix(100))
    guard abs(scalars.count - wanted.count) <= limit else { return nil }
    let distance = EditDistance.between(wanted, scalars)
    guard distance <= limit, distance < max(wanted.count, scalars.count) else { return nil }
    return distance * 2 + (wanted.first == scalars.first ? 0 : 1)
  }
}

/// Damerau's distance (optimal string alignment): insertions, deletions, replacements and swaps of
/// neighbours.
enum EditDistance {
  /// How many slips lie between two texts. Costs the product of their lengths.
  static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...right.count)]
    for row in 1..<max(left.count + 1, 1) {
      var line = [row]
      for column in 1..<max(right.count + 1, 1) {
        let isSame = left[row - 1] == right[column - 1]
        let replaced = rows[row - 1][column - 1] + (isSame ? 0 : 1)
        let shortened = min(rows[row - 1][column], line[column - 1]) + 1
        line.append(min(replaced, shortened, swapped(left, right, row, column, rows)))
      }
      rows.append(line)
    }
    return rows[left.count][right.count]
  }

  private static func swapped(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], _ row: Int, _ column: Int, _ rows: [[Int]]
  ) -> Int {
    guard row > 1, column > 1, left[row - 1] == right[column - 2],
      left[row - 2] == right[column - 1]
    else { return .max }
    return rows[row - 2][column - 2] + 1
  }
}
