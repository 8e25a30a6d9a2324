/// A number of columns and rows.
package struct Size: Hashable, Sendable {
  /// Columns.
  package var width: Int
  /// Rows.
  package var height: Int

  /// Columns, then rows: `Size(80, 24)`.
  package init(_ width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }
}

/// A cell's position: column and row, both counted from 0, the top left corner.
package struct Point: Hashable, Sendable {
  /// The column, counted from 0.
  package var x: Int
  /// The row, counted from 0.
  package var y: Int

  /// Column, then row.
  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// A block of cells. One without columns or rows, a negative number of them included, is empty.
package struct Rect: Hashable, Sendable {
  /// The leftmost column, counted from 0.
  package var x: Int
  /// The top row, counted from 0.
  package var y: Int
  /// Columns.
  package var width: Int
  /// Rows.
  package var height: Int

  /// The top left corner, then columns and rows.
  package init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The block of that size in the top left corner.
  package init(_ size: Size) { self.init(0, 0, size.width, size.height) }

  /// The top left corner.
  package var origin: Point { Point(x, y) }
  /// Columns and rows, as they were given.
  package var size: Size { Size(width, height) }
  /// True where no cell is in the block.
  package var isEmpty: Bool { width <= 0 || height <= 0 }

  /// The first column right of the block.
  package var maxX: Int { x + max(0, width) }
  /// The first row below the block.
  package var maxY: Int { y + max(0, height) }

  /// The columns of the block, counted from 0.
  package var columns: Range<Int> { x..<maxX }
  /// The rows of the block, counted from 0.
  package var rows: Range<Int> { y..<maxY }

  /// Tells if the cell is in the block.
  package func contains(_ point: Point) -> Bool {
    columns.contains(point.x) && rows.contains(point.y)
  }

  /// Returns the block without `margin` columns and rows on each side; never of a negative size.
  package func inset(by margin: Int) -> Rect {
    Rect(x + margin, y + margin, max(0, width - 2 * margin), max(0, height - 2 * margin))
  }

  /// Returns the cells that both blocks cover; empty where they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let columns = columns.clamped(to: other.columns)
    let rows = rows.clamped(to: other.rows)
    return Rect(columns.lowerBound, rows.lowerBound, columns.count, rows.count)
  }
}
