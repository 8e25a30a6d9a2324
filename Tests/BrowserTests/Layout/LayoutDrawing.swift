import Cells

@testable import Browser

/// A layout as a picture: each pane's frame with its number inside.
struct LayoutDrawing {
  private var rows: [[Character]]

  init(_ layout: Layout) {
    let row = [Character](repeating: " ", count: layout.size.width)
    rows = Array(repeating: row, count: layout.size.height)
    write("header", in: layout.header)
    if !layout.tabs.isEmpty { write("tabs", in: layout.tabs) }
    for (pane, rect) in layout.seen { draw(pane, in: rect) }
    if layout.seen.isEmpty { write("page", in: layout.body) }
    write("hints", in: layout.hints)
  }

  /// The picture, blanks at the ends of rows left out.
  var text: String {
    rows.map { row in
      String(row[..<(row.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0)])
    }.joined(separator: "\n")
  }

  private mutating func draw(_ pane: Pane, in rect: Rect) {
    for x in rect.columns { for y in [rect.y, rect.maxY - 1] { rows[y][x] = "-" } }
    for y in rect.rows { for x in [rect.x, rect.maxX - 1] { rows[y][x] = "|" } }
    for y in [rect.y, rect.maxY - 1] { for x in [rect.x, rect.maxX - 1] { rows[y][x] = "+" } }
    write("\(pane.rawValue)", in: rect.inset(by: 1))
  }

  private mutating func write(_ text: String, in rect: Rect) {
    for (x, character) in zip(rect.columns, text) { rows[rect.y][x] = character }
  }
}

extension Layout {
  /// The panes that are seen, by number.
  var seen: [(pane: Pane, rect: Rect)] {
    Pane.allCases.compactMap { pane in panes[pane].map { (pane, $0) } }
  }

  /// Where the panes stand, for sizes too large for a picture: `1: 0,1 30x15`.
  var list: String {
    let lines = seen.map { "\($0.rawValue): \($1.x),\($1.y) \($1.size)" }
    return (lines + (tabs.isEmpty ? [] : ["tabs: \(tabs.x),\(tabs.y) \(tabs.size)"]))
      .joined(separator: "\n")
  }
}
