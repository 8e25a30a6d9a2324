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

  private(set) var rows: [Row] = []
  /// The rows that a cursor can stand on: each link's first.
  private(set) var links: [Int] = []
  /// What the page's border says at its foot.
  var footer = ""
  /// Whether this is all of it; else the beginning.
  var isWhole = true

  mutating func append(_ row: Row) {
    if row.target != nil, !row.continues { links.append(rows.count) }
    rows.append(row)
  }

  /// The links within some rows. Found by halving: it is asked with every key.
  func links(in rows: Range<Int>) -> ArraySlice<Int> {
    links[linksBefore(rows.lowerBound)..<linksBefore(rows.upperBound)]
  }

  /// How many links stand before a row.
  private func linksBefore(_ row: Int) -> Int {
    var range = links.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = links[middle] < row ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
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
