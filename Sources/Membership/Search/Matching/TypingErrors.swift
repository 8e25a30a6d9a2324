/// Counts typing errors between a needle and texts: letters left out, put in, replaced, and
/// neighbours swapped, none of them twice at one place.
///
/// All places of the needle at once, a bit for each: H. Hyyrö, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
struct TypingErrors {
  /// For each letter of a text, the places of the needle that agree with it.
  private let agreeing: [UInt64]
  private let count: Int

  init(_ needle: Needle, _ store: NeedleStore) {
    count = min(needle.count, 64)
    var agreeing = [UInt64](repeating: 0, count: 256)
    for (place, index) in (needle.start..<needle.start + count).enumerated() {
      agreeing[Int(store.letters[index])] |= 1 << UInt64(place)
      let sounds = store.sounds[index]
      for letter in 0..<128 where sounds & Sounds.masks[letter] != 0 {
        agreeing[letter] |= 1 << UInt64(place)
      }
    }
    self.agreeing = agreeing
  }

  /// How a needle fits the beginning of a text.
  struct Fit {
    let errors: Int
    /// How many letters of the text it takes.
    let length: Int
  }

  /// The beginning of a text that the needle fits best, among those that may end; nil when all have
  /// more than `most` errors.
  @inline(__always)
  func bestFit(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, most: Int, mayEnd: (Int) -> Bool
  ) -> Fit? {
    var column = Column(count)
    var best: Fit?
    for place in range.prefix(count + most) {
      column.take(agreeing[Int(text[place])])
      guard column.errors <= most, column.errors < best?.errors ?? .max else { continue }
      if mayEnd(place + 1) {
        best = Fit(errors: column.errors, length: place + 1 - range.lowerBound)
      }
    }
    return best
  }

  /// A column of the table of distances, as the steps between its rows.
  private struct Column {
    private(set) var errors: Int
    private var rising = UInt64.max
    private var falling: UInt64 = 0
    private var diagonal: UInt64 = 0
    private var before: UInt64 = 0
    private let last: UInt64

    init(_ count: Int) {
      errors = count
      last = 1 << UInt64(max(count, 1) - 1)
    }

    /// Goes on to the next letter of the text.
    mutating func take(_ agreeing: UInt64) {
      let swapped = ((~diagonal & agreeing) << 1) & before
      diagonal = (((agreeing & rising) &+ rising) ^ rising) | agreeing | falling | swapped
      var more = falling | ~(diagonal | rising)
      var less = diagonal & rising
      if more & last != 0 { errors += 1 }
      if less & last != 0 { errors -= 1 }
      more = (more << 1) | 1
      less <<= 1
      rising = less | ~(diagonal | more)
      falling = more & diagonal
      before = agreeing
    }
  }
}
