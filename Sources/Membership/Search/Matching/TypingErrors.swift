/// Counts typing errors: letters left out, put in, replaced, and neighbours swapped (Damerau's; no
/// part is changed twice).
struct TypingErrors {
  private let masks = Sounds.masks
  /// The rows of the table for the last three letters of the needle.
  private var rows: [[UInt8]] = [[], [], []]

  /// How a needle fits the beginning of a text.
  struct Fit {
    let errors: Int
    /// How many letters of the text it takes.
    let length: Int
  }

  /// The beginning of a text that a needle fits best, among those that may end; nil when all have
  /// more than `most` errors. Only what can still have few enough is looked at.
  mutating func bestFit(
    _ needle: Needle, _ text: ArraySlice<UInt8>, most: Int, mayEnd: (Int) -> Bool
  ) -> Fit? {
    let text = text.prefix(needle.letters.count + most)
    let start = text.startIndex
    guard text.count + most >= needle.letters.count else { return nil }
    prepare(width: text.count + 1)
    for row in 1...needle.letters.count {
      let columns = max(1, row - most)...max(1, min(text.count, row + most))
      var least = fillEdge(row, columns, most)
      for column in columns where column <= text.count {
        least = min(least, fill(row, column, needle, text, start))
      }
      if least > most { return nil }
      rotate()
    }
    return best(needle.letters.count, text.count, most, mayEnd)
  }

  private mutating func prepare(width: Int) {
    for row in 0..<3 {
      if rows[row].count < width { rows[row] = [UInt8](repeating: 0, count: width) }
    }
    for column in 0..<width { rows[1][column] = UInt8(clamping: column) }
  }

  /// Fills what stands around a row's columns; returns the least of it.
  private mutating func fillEdge(_ row: Int, _ columns: ClosedRange<Int>, _ most: Int) -> Int {
    rows[2][columns.lowerBound - 1] = columns.lowerBound == 1 ? UInt8(clamping: row) : .max / 2
    if columns.upperBound + 1 < rows[2].count { rows[2][columns.upperBound + 1] = .max / 2 }
    return columns.lowerBound == 1 ? row : Int(UInt8.max)
  }

  private mutating func fill(
    _ row: Int, _ column: Int, _ needle: Needle, _ text: ArraySlice<UInt8>, _ start: Int
  ) -> Int {
    let isEqual = needle.agrees(row - 1, text[start + column - 1], masks)
    var errors = rows[1][column - 1] + (isEqual ? 0 : 1)
    errors = min(errors, rows[1][column] + 1, rows[2][column - 1] + 1)
    if row > 1, column > 1, !isEqual, needle.agrees(row - 1, text[start + column - 2], masks),
      needle.agrees(row - 2, text[start + column - 1], masks)
    {
      errors = min(errors, rows[0][column - 2] + 1)
    }
    rows[2][column] = errors
    return Int(errors)
  }

  private mutating func rotate() {
    rows.swapAt(0, 1)
    rows.swapAt(1, 2)
  }

  private func best(
    _ count: Int, _ width: Int, _ most: Int, _ mayEnd: (Int) -> Bool
  ) -> Fit? {
    var best: Fit?
    for column in max(1, count - most)...max(1, min(width, count + most)) where column <= width {
      let errors = Int(rows[1][column])
      if errors <= most, errors < best?.errors ?? .max, mayEnd(column) {
        best = Fit(errors: errors, length: column)
      }
    }
    return best
  }
}
