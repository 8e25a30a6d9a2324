/// The frame as text, for `snapshot` and tests.
extension Frame {
  /// The rows, joined by line feeds, without the blanks at their ends.
  package var text: String {
    lines(trimming: \.isBlank) { $0.text }
  }

  /// The letter of each cell's style, in the same shape: a wide glyph has two, as it has columns,
  /// and plain blanks at the end of a row have none.
  package var styles: String {
    lines(trimming: { $0.isBlank && $0.style == .plain }, { String($0.style.letter) })
  }

  private func lines(
    trimming isLeftOut: (Cell) -> Bool, _ content: (Cell) -> String
  ) -> String {
    rows.map { row in
      let end = row.lastIndex { !isLeftOut($0) }.map { $0 + 1 } ?? row.startIndex
      return row[..<end].map(content).joined()
    }.joined(separator: "\n")
  }
}
