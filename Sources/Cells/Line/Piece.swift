/// What wrapping does not break unless it is wider than a line: a run of narrow letters, one wide
/// letter, or one blank.
struct Piece {
  let text: Substring
  /// Where it stands in its line.
  let bytes: Range<Int>
  /// Columns.
  let width: Int
  /// Whether it is one letter of two columns, as in Chinese text.
  let isWide: Bool

  init(_ text: Substring, at start: Int) {
    self.text = text
    bytes = start..<start + text.utf8.count
    width = TextFilter.columns(of: text)
    isWide = width > 1 && text.unicodeScalars.first.map { ScalarRule($0) == .spacing(2) } ?? false
  }
}

extension Line {
  /// Hands out the line cut where it might be broken, measured: piece by piece, as all of them take
  /// many times the memory of the text. The line begins at a place of another.
  func forEachPiece(at start: Int = 0, _ body: (Piece) -> Void) {
    var start = start
    func take(_ text: Substring) {
      let piece = Piece(text, at: start)
      start = piece.bytes.upperBound
      body(piece)
    }
    for run in runs {
      if run.text.isOrdinary {
        Self.forEachOrdinaryPiece(of: run.text, take)
      } else {
        for cluster in run.text.indices { take(run.text[cluster...cluster]) }
      }
    }
  }

  private static func forEachOrdinaryPiece(of text: String, _ take: (Substring) -> Void) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let isWord = scalars[start].isNarrowLetter
      var end = scalars.index(after: start)
      while isWord, end < scalars.endIndex, scalars[end].isNarrowLetter {
        end = scalars.index(after: end)
      }
      take(text[start..<end])
      start = end
    }
  }
}

extension Unicode.Scalar {
  /// Whether an ordinary scalar belongs to a run of narrow letters: everything but the blank and
  /// what is wide.
  fileprivate var isNarrowLetter: Bool { value != 0x20 && value < 0x3000 }
}
