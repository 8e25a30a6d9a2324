import Articles
import Cells
import Phrases

/// A page in a pane: the rows in sight, the chosen link reversed.
struct PageView {
  let page: Page
  let cursor: PageCursor
  let isActive: Bool

  func draw(into frame: inout Frame, in rect: Rect) {
    let rows = page.rows.dropFirst(cursor.offset).prefix(max(0, rect.height))
    for (index, row) in zip(rows.indices, rows) {
      let y = rect.y + index - cursor.offset
      frame.write(row.line, at: Point(rect.x, y), width: rect.width)
    }
    guard isActive, rect.height > 0 else { return }
    frame.cursor = Point(rect.x, rect.y)
    if let link = cursor.link { reverse(page.extent(of: link), in: &frame, rect) }
  }

  /// Returns the position in a page that does not fit: `40 %`, or `row 120` while its length is not
  /// known.
  func position(height: Int, _ phrases: Phrases) -> String {
    guard page.rows.count > height, height > 0 else { return "" }
    guard page.isWhole else { return phrases(.screen(.row(cursor.offset + 1))) }
    return phrases(.screen(.percent((cursor.offset + height) * 100 / page.rows.count)))
  }

  private func reverse(_ rows: Range<Int>, in frame: inout Frame, _ rect: Rect) {
    for row in rows.clamped(to: cursor.offset..<cursor.offset + rect.height) {
      let y = rect.y + row - cursor.offset
      frame.restyle(Rect(rect.x, y, rect.width, 1)) { $0.selected() }
    }
    frame.cursor = Point(rect.x, rect.y + max(0, rows.lowerBound - cursor.offset))
  }
}
