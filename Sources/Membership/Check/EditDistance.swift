/// Damerau's distance (optimal string alignment): insertions, deletions, replacements and swaps of
/// neighbours.
enum EditDistance {
  /// Returns the number of slips between two texts. Costs the product of their lengths.
  static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 1..<max(left.count + 1, 1) {
      var line = [row]
      line.reserveCapacity(last.count)
      for column in 1..<max(right.count + 1, 1) {
        let isSame = left[row - 1] == right[column - 1]
        let replaced = last[column - 1] + (isSame ? 0 : 1)
        let shortened = min(last[column], line[column - 1]) + 1
        let isSwap =
          row > 1 && column > 1 && left[row - 1] == right[column - 2]
          && left[row - 2] == right[column - 1]
        line.append(min(replaced, shortened, isSwap ? before[column - 2] + 1 : .max))
      }
      (before, last) = (last, line)
    }
    return last[right.count]
  }
}
