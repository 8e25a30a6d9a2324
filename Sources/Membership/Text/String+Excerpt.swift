extension String {
  /// Returns the beginning, as much as a message can quote, and `…` for the rest: a value may be a
  /// megabyte.
  ///
  /// Counted in scalars. What of them is seen, and how many columns that takes, is said by the text
  /// filter, which every message still goes through.
  package func excerpt(_ longest: Int = 100) -> String {
    let scalars = unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex)
    guard let end, end < scalars.endIndex else { return self }
    return String(scalars[..<end]) + "…"
  }
}
