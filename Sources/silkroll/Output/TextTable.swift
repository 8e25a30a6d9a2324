import Cells

/// Rows of cells under one another, each column as wide as its cells.
struct TextTable {
  private var rows: [[String]] = []
  private var widths: [Int] = []

  /// A longer cell pushes aside what follows in its row, and in no other.
  private static let widest = 40
  /// The blanks between two columns.
  private static let gap = 2
  /// The columns that are left at least of a cell that is cut.
  private static let narrowest = 12

  mutating func append(_ cells: [String]) {
    let cells = cells.map { TextFilter.filtered($0) }
    widths += repeatElement(0, count: max(0, cells.count - widths.count))
    for (column, cell) in cells.enumerated() {
      widths[column] = max(widths[column], min(Self.widest, TextFilter.columns(of: cell)))
    }
    rows.append(cells)
  }

  /// Cuts the cells of a column so that rows fit into that many columns, if that is enough.
  mutating func fit(into columns: Int, cutting column: Int) {
    guard widths.indices.contains(column) else { return }
    let whole = widths.reduce(Self.gap * (widths.count - 1), +)
    let width = min(Self.widest, max(Self.narrowest, widths[column] - max(0, whole - columns)))
    widths[column] = min(widths[column], width)
    for row in rows.indices where rows[row].indices.contains(column) {
      rows[row][column] = Self.text(of: Line(rows[row][column]).clipped(to: width))
    }
  }

  /// The rows, without blanks at their ends.
  var lines: [String] {
    rows.map { cells in
      let last = cells.lastIndex { !$0.isEmpty } ?? 0
      let padded = cells.enumerated().prefix(last).map { column, cell in
        cell + blanks(max(0, widths[column] - TextFilter.columns(of: cell)) + Self.gap)
      }
      return padded.joined() + (cells.isEmpty ? "" : cells[last])
    }
  }

  private func blanks(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }

  private static func text(of line: Line) -> String {
    line.runs.map(\.text).joined()
  }
}
