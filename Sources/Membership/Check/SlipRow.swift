/// The slips between some letters and each beginning of a text: a row of the table of Damerau's
/// distance (optimal string alignment), of insertions, deletions, replacements and swaps of
/// neighbours.
struct SlipRow {
  /// The number of letters, and the last of them.
  private(set) var depth = 0
  private var letter: Unicode.Scalar?
  private(set) var slips: [Int]

  /// No letters, beside a text of so many.
  init(of count: Int) { slips = Array(0...count) }

  var least: Int { slips.min() ?? 0 }

  /// Returns the row with one letter more; `before` is the one with one less. Costs the length of
  /// the text.
  func next(_ letter: Unicode.Scalar, before: SlipRow?, _ text: [Unicode.Scalar]) -> SlipRow {
    var next = self
    (next.depth, next.letter, next.slips[0]) = (depth + 1, letter, depth + 1)
    for column in text.indices {
      let replaced = slips[column] + (text[column] == letter ? 0 : 1)
      var least = min(replaced, slips[column + 1] + 1, next.slips[column] + 1)
      if let before, column > 0, text[column - 1] == letter, text[column] == self.letter {
        least = min(least, before.slips[column - 1] + 1)
      }
      next.slips[column + 1] = least
    }
    return next
  }
}
