/// What wrapping does not break unless it is wider than a line: a run of narrow letters, one wide
/// letter, or one blank.
struct Piece {
  let text: Substring
  let style: Style
  /// Columns.
  let width: Int
  /// Whether it is one letter of two columns, as in Chinese text.
  let isWide: Bool
  /// Whether every scalar is a letter of its own; else it is one cluster.
  let isOrdinary: Bool

  init(_ text: Substring, _ style: Style, isOrdinary: Bool = false) {
    (self.text, self.style, self.isOrdinary) = (text, style, isOrdinary)
    width = TextFilter.columns(of: text)
    isWide = width > 1 && text.unicodeScalars.first.map { ScalarRule($0) == .spacing(2) } ?? false
  }
}

extension Line {
  /// Hands out the line cut where it might be broken, measured: piece by piece, as all of them take
  /// many times the memory of the text.
  func forEachPiece(_ body: (Piece) -> Void) {
    for run in runs {
      if run.text.isOrdinary {
        Self.forEachOrdinaryPiece(of: run, body)
      } else {
        for cluster in run.text.indices { body(Piece(run.text[cluster...cluster], run.style)) }
      }
    }
  }

  private static func forEachOrdinaryPiece(of run: Run, _ body: (Piece) -> Void) {
    let scalars = run.text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let isWord = scalars[start].isNarrowLetter
      var end = scalars.index(after: start)
      while isWord, end < scalars.endIndex, scalars[end].isNarrowLetter {
        end = scalars.index(after: end)
      }
      body(Piece(run.text[start..<end], run.style, isOrdinary: true))
      start = end
    }
  }
}

extension Unicode.Scalar {
  /// Whether an ordinary scalar belongs to a run of narrow letters: everything but the blank and
  /// what is wide.
  fileprivate var isNarrowLetter: Bool { value != 0x20 && value < 0x3000 }
}
