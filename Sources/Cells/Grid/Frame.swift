/// Everything that a terminal shows at one moment: a grid of cells, and where its cursor stands.
///
/// Invariant: a wide glyph and its right half are always side by side; what overwrites one of them
/// blanks the other. Text gets in through `TextFilter` only, so no frame holds a control character.
package struct Frame: Hashable, Sendable {
  /// Columns and rows; neither is negative.
  package let size: Size
  /// The cell where the real cursor is left, for input methods and screen readers; nil hides it.
  package var cursor: Point?
  /// Row after row.
  private var cells: [Cell]

  /// Blanks in plain style. A negative size is an empty one.
  package init(size: Size) {
    self.size = Size(max(0, size.width), max(0, size.height))
    cells = Array(repeating: .blank(.plain), count: self.size.width * self.size.height)
  }

  /// All cells, from column and row 0.
  package var bounds: Rect { Rect(size) }

  /// The cell in column `x` of row `y`; a plain blank outside the frame.
  package subscript(x: Int, y: Int) -> Cell {
    bounds.contains(Point(x, y)) ? cells[y * size.width + x] : .blank(.plain)
  }

  /// Returns the cells of one row, which must be in the frame; takes no copy. The indices of the
  /// slice are not columns.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    row(y, 0..<size.width)
  }

  /// Marks some of a row's columns, which must be in the frame, too.
  package func row(_ y: Int, _ columns: Range<Int>) -> ArraySlice<Cell> {
    let start = y * size.width
    return cells[start + columns.lowerBound..<start + columns.upperBound]
  }

  /// Hands out the runs of columns in one row whose cells are not as in a frame of the same size,
  /// or as plain blanks where there was none. Up to four cells that have not changed are in a run
  /// rather than between two: a run costs about as much as they do. None begins in the right half
  /// of a wide glyph. Linear.
  package func forEachChange(
    inRow y: Int, since other: Frame?, _ body: (_ columns: Range<Int>) -> Void
  ) {
    var (start, end) = (0, 0)
    for x in 0..<size.width {
      let index = y * size.width + x
      guard cells[index] != other?.cells[index] ?? .blank(.plain) else { continue }
      if end == 0 || x - end > 4 {
        if end > 0 { body(start..<end) }
        start = x
      }
      end = x + 1
    }
    if end > 0 { body(start..<end) }
  }

  /// The rows from top to bottom.
  package var rows: some Sequence<ArraySlice<Cell>> { (0..<size.height).lazy.map(row) }
}

/// Drawing. Whatever lies outside the frame is left out.
extension Frame {
  /// Writes the line and returns the columns it took.
  ///
  /// The line has `width` columns, and never more than the frame to the right of `point`; where it
  /// does not fit it ends in `…`.
  @discardableResult
  package mutating func write(_ line: Line, at point: Point, width: Int = .max) -> Int {
    guard bounds.rows.contains(point.y), point.x < size.width else { return 0 }
    var x = point.x
    for run in line.clipped(to: min(width, size.width - point.x)).runs {
      if run.text.isPrintableASCII {
        put(run.text.utf8, run.style, x, point.y)
        x += run.text.utf8.count
      } else {
        TextFilter.forEachGlyph(of: run.text) { glyph in
          put(glyph, run.style, x, point.y)
          x += Int(glyph.width)
        }
      }
    }
    return x - point.x
  }

  /// Writes text in one style and returns the columns it took.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, width: Int = .max, style: Style = .plain
  ) -> Int {
    write(Line(text, style), at: point, width: width)
  }

  /// Fills a block with a sign that takes one column, as for a border; others are blanks.
  package mutating func fill(_ rect: Rect, with sign: String = " ", style: Style = .plain) {
    let rect = rect.intersection(bounds)
    let glyph = TextFilter.glyphs(of: sign).first { $0.width == 1 } ?? .blank
    for y in rect.rows where !rect.isEmpty {
      sever(rect.x, y)
      sever(rect.maxX, y)
      for x in rect.columns { cells[y * size.width + x] = Cell(glyph, style) }
    }
  }

  /// Changes the styles in a block, as for a selected row. A wide glyph changes as a whole, when
  /// its left half is in the block.
  package mutating func restyle(_ rect: Rect, _ transform: (Style) -> Style) {
    let rect = rect.intersection(bounds)
    for y in rect.rows {
      for x in rect.columns where !self[x, y].isRightHalf {
        let index = y * size.width + x
        cells[index].style = transform(cells[index].style)
        if self[x + 1, y].isRightHalf { cells[index + 1].style = cells[index].style }
      }
    }
  }

  /// Puts a glyph into its one or two cells. Half a glyph at an edge is a blank.
  private mutating func put(_ glyph: Glyph, _ style: Style, _ x: Int, _ y: Int) {
    let columns = x..<x + Int(glyph.width)
    let visible = columns.clamped(to: 0..<size.width)
    guard !visible.isEmpty else { return }
    sever(visible.lowerBound, y)
    sever(visible.upperBound, y)
    let start = y * size.width + visible.lowerBound
    cells[start] = Cell(visible == columns ? glyph : .blank, style)
    if visible.count == 2 { cells[start + 1] = Cell(nil, style) }
  }

  /// Puts printable ASCII into its cells: a byte is a glyph of one column.
  private mutating func put(_ letters: String.UTF8View, _ style: Style, _ x: Int, _ y: Int) {
    let columns = (x..<x + letters.count).clamped(to: 0..<size.width)
    guard !columns.isEmpty else { return }
    sever(columns.lowerBound, y)
    sever(columns.upperBound, y)
    for (column, byte) in zip(x..., letters) where columns.contains(column) {
      cells[y * size.width + column] = Cell(Glyph(Unicode.Scalar(byte), width: 1), style)
    }
  }

  /// Cuts a row before column `x`: a wide glyph that stands across the cut becomes two blanks.
  private mutating func sever(_ x: Int, _ y: Int) {
    let index = y * size.width + x
    guard x < size.width, cells[index].isRightHalf else { return }
    cells[index - 1].glyph = .blank
    cells[index].glyph = .blank
  }
}
