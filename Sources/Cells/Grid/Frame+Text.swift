/// The frame as text, for `snapshot` and tests.
extension Frame {
  /// The rows, joined by line feeds, without the blanks at their ends.
  package var text: String {
    lines(trimming: \.isBlank) { $1.glyph?.append(to: &$0) }
  }

  /// The letter of each cell's style, in the same shape: a wide glyph has two, as it has columns,
  /// and plain blanks at the end of a row have none.
  package var styles: String {
    lines(trimming: { $0.isBlank && $0.style == .plain }) {
      $0.append(contentsOf: $1.style.letter.unicodeScalars)
    }
  }

  private func lines(
    trimming isLeftOut: (Cell) -> Bool, _ write: (inout String.UnicodeScalarView, Cell) -> Void
  ) -> String {
    var text = String.UnicodeScalarView()
    for y in 0..<size.height {
      if y > 0 { text.append("\n") }
      let cells = row(y)
      let end = cells.lastIndex { !isLeftOut($0) }.map { $0 + 1 } ?? cells.startIndex
      for cell in cells[..<end] { write(&text, cell) }
    }
    return String(text)
  }
}
