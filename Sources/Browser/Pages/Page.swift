import Articles
import Cells

/// Text to read, laid out for a width, with lines that lead somewhere.
///
/// A page can have millions of rows, of which a screen shows few: only their positions in the
/// paragraphs are kept, and a row is made when it is asked for.
struct Page: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var line: Line
    /// The subject that the row leads to; nil: none.
    var target: Subject?
    /// True for the second and later rows of one paragraph.
    var continues = false
  }

  /// A text that takes as many rows as it needs.
  struct Paragraph: Hashable, Sendable {
    var text: Line
    /// The line before its first row; as many blanks stand before the others.
    var lead = Line()
    /// Further blanks before its other rows.
    var hanging = 0
    var target: Subject?
  }

  private var paragraphs: [Paragraph] = []
  private var extents: [Extent] = []
  /// The rows that a cursor can stand on, ascending: the first of each link.
  private(set) var links: [Int] = []
  /// True where the page is laid out to its end.
  var isWhole = true

  /// The position of a row in its paragraph.
  private struct Extent: Hashable, Sendable {
    let paragraph: UInt32
    /// The row's range in bytes of the paragraph's text.
    let start: UInt32
    let end: UInt32
    let continues: Bool
  }

  /// Adds a paragraph, its text wrapped so that rows take no more than that many columns.
  mutating func append(_ paragraph: Paragraph, columns: Int) {
    let room = max(1, columns - paragraph.lead.width)
    let rows = paragraph.text.wrappedRanges(to: room, indent: paragraph.hanging)
    append(paragraph, rows)
  }

  /// Adds a line as a row of its own, unwrapped.
  mutating func append(_ line: Line) {
    append(Paragraph(text: line), [0..<line.size])
  }

  private mutating func append(_ paragraph: Paragraph, _ rows: [Range<Int>]) {
    if paragraph.target != nil, !rows.isEmpty { links.append(extents.count) }
    for (index, bytes) in rows.enumerated() {
      extents.append(
        Extent(
          paragraph: UInt32(paragraphs.count), start: UInt32(bytes.lowerBound),
          end: UInt32(bytes.upperBound), continues: index > 0))
    }
    paragraphs.append(paragraph)
  }

  /// Removes the last paragraph.
  mutating func removeLast() {
    paragraphs.removeLast()
    while let extent = extents.last, extent.paragraph == paragraphs.count { extents.removeLast() }
    while let link = links.last, link >= extents.count { links.removeLast() }
  }

  /// Returns the links within some rows.
  func links(in rows: Range<Int>) -> ArraySlice<Int> {
    let first = links.partitioningIndex { $0 >= rows.lowerBound }
    return links[first..<links.partitioningIndex { $0 >= rows.upperBound }]
  }

  /// Returns the rows of the link that begins at `row`.
  func extent(of row: Int) -> Range<Int> {
    row..<extents.partitioningIndex { $0.paragraph > extents[row].paragraph }
  }

  var text: String { rows.map(\.line.text).joined(separator: "\n") }
}

extension Page {
  var rows: Rows { Rows(page: self) }

  /// The rows of a page, each made when it is asked for.
  struct Rows: RandomAccessCollection {
    fileprivate let page: Page

    var startIndex: Int { 0 }
    var endIndex: Int { page.extents.count }

    subscript(position: Int) -> Row {
      let extent = page.extents[position]
      let paragraph = page.paragraphs[Int(extent.paragraph)]
      var line = extent.continues ? Line.blank(paragraph.lead.width) : paragraph.lead
      if extent.continues, extent.start < extent.end { line += .blank(paragraph.hanging) }
      line += paragraph.text[Int(extent.start)..<Int(extent.end)].seen
      return Row(line: line, target: paragraph.target, continues: extent.continues)
    }
  }
}

extension Line {
  /// The line without its hidden characters, where it is long: a row is drawn with every key that
  /// is pressed.
  fileprivate var seen: Line {
    guard size > 1000 else { return self }
    return runs.reduce(into: Line()) { $0.append(TextFilter.filtered($1.text), $1.style) }
  }
}
