import Cells

extension Line {
  /// Returns the sign before a row. A blank has no colour: putting one on and off takes 15 bytes of
  /// every row.
  static func marker(_ sign: String) -> Line {
    Line("\(sign) ", Style(sign == " " ? .plain : .accent))
  }
}

extension Style {
  /// Returns the style in the selected row of a list that is not in focus.
  fileprivate func chosen() -> Style { role == .plain ? .strong : self }
}

/// Rows with one selected, as all three lists draw them.
struct ListView {
  let count: Int
  /// The selected row; nil: none.
  let selected: Int?
  let offset: Int
  /// True where the list is in focus: then the selection is reversed, else heavier than the rest.
  let isActive: Bool

  /// Draws the rows in sight. `row` returns the lines of a row, mostly one, for a width in columns.
  func draw(into frame: inout Frame, in rect: Rect, row: (Int, Int) -> [Line]) {
    var y = rect.y
    for index in offset..<max(offset, min(count, offset + rect.height)) where y < rect.maxY {
      let start = y
      for line in row(index, rect.width) where y < rect.maxY {
        frame.write(line, at: Point(rect.x, y), width: rect.width)
        y += 1
      }
      guard index == selected else { continue }
      let row = Rect(rect.x, start, rect.width, y - start)
      frame.restyle(row) { isActive ? $0.selected() : $0.chosen() }
      if isActive { frame.cursor = row.origin }
    }
  }
}
