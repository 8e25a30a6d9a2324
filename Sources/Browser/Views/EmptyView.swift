import Cells

/// Text instead of rows where nothing is listed: the reason, and the key to press.
struct EmptyView {
  private let lines: [String]

  /// A text whose lines are parted by line feeds; empty ones are left out.
  init(_ text: String) {
    lines = text.unicodeScalars.split(separator: "\n").map(String.init)
  }

  func draw(into frame: inout Frame, in rect: Rect) {
    let rows = lines.flatMap { Line($0, Style(.faint)).wrapped(to: max(1, rect.width - 2)) }
    let top = rect.y + max(0, min(2, (rect.height - rows.count) / 2))
    for (index, row) in rows.enumerated() where index < rect.maxY - top {
      frame.write(row, at: Point(rect.x + 1, top + index), width: rect.width - 1)
    }
  }
}
