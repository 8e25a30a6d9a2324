import Cells

/// Text to read, laid out for a width, with lines that lead somewhere.
struct Page: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var line: Line
    /// What the row leads to; nil: nothing.
    var target: Subject?
    /// Whether it is the second or a later row of the same text.
    var continues = false
  }

  var rows: [Row] = []
  /// What the page's border says at its foot.
  var footer = ""

  /// The rows that a cursor can stand on: each link's first.
  var links: [Int] {
    rows.indices.filter { rows[$0].target != nil && !rows[$0].continues }
  }

  /// The rows of the link that begins at `row`.
  func extent(of row: Int) -> Range<Int> {
    let end = rows[(row + 1)...].firstIndex { !$0.continues } ?? rows.endIndex
    return row..<end
  }

  var text: String {
    rows.map { row in row.line.runs.map(\.text).joined() }.joined(separator: "\n")
  }
}
