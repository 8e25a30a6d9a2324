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
  /// The line cut where it might be broken, measured.
  var pieces: [Piece] {
    runs.flatMap { run in
      run.text.isOrdinary ? Self.ordinaryPieces(run) : Self.clusters(run)
    }
  }

  private static func clusters(_ run: Run) -> [Piece] {
    run.text.indices.map { Piece(run.text[$0...$0], run.style) }
  }

  private static func ordinaryPieces(_ run: Run) -> [Piece] {
    var pieces: [Piece] = []
    var rest = run.text[...]
    while let first = rest.unicodeScalars.first {
      let end =
        first.isNarrowLetter
        ? rest.unicodeScalars.firstIndex { !$0.isNarrowLetter } ?? rest.endIndex
        : rest.unicodeScalars.index(after: rest.startIndex)
      pieces.append(Piece(rest[..<end], run.style, isOrdinary: true))
      rest = rest[end...]
    }
    return pieces
  }
}

extension Unicode.Scalar {
  /// Whether an ordinary scalar belongs to a run of narrow letters: everything but the blank and
  /// what is wide.
  fileprivate var isNarrowLetter: Bool { value != 0x20 && value < 0x3000 }
}
