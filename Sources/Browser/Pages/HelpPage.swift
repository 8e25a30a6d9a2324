import Articles
import Cells
import Phrases

/// Everything that the page of the help depends on; it has as many columns as there is room for.
struct HelpSource: Hashable {
  let sections: [HelpSection]
  let width: Int

  func page(_ phrases: Phrases) -> Page {
    var page = Page()
    let blocks = sections.map { $0.lines(columns: columnWidth) }
    if blocks.isEmpty { page.append(Line(phrases(.screen(.noSuchKey)), .faint)) }
    let columns = Self.packed(blocks, into: columnCount)
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      let cells = columns.map { $0.indices.contains(row) ? $0[row] : Line() }
      let last = cells.lastIndex { !$0.isEmpty } ?? 0
      page.append(
        cells[..<last].reduce(into: Line()) { $0 += $1.padded(to: columnWidth + Self.gap) }
          + cells[last])
    }
    return page
  }

  /// Blank columns between two columns of text.
  private static let gap = 2

  /// A column of 36 has room for keys and a short sentence.
  private var columnCount: Int { max(1, min(3, (width + Self.gap) / 38)) }
  private var columnWidth: Int { max(1, (width + Self.gap) / columnCount - Self.gap) }

  /// Returns the sections in columns, none of them torn, as low as that allows.
  private static func packed(_ sections: [[Line]], into count: Int) -> [[Line]] {
    let whole = sections.reduce(0) { $0 + $1.count + 1 }
    for height in max(1, whole / count)...max(1, whole) {
      var columns: [[Line]] = [[]]
      for section in sections {
        let last = columns.count - 1
        if columns[last].isEmpty {
          columns[last] = section
        } else if columns[last].count + 1 + section.count <= height {
          columns[last] += [Line()] + section
        } else {
          columns.append(section)
        }
      }
      if columns.count <= count { return columns }
    }
    return []
  }
}

extension HelpSection {
  /// Returns the section in lines of at most that many columns.
  fileprivate func lines(columns: Int) -> [Line] {
    let longest = entries.map { Line($0.keys).width }.max() ?? 0
    let keys = min(longest + 2, columns / 2)
    return [Line(title, Style(.strong)).clipped(to: columns)]
      + entries.flatMap { $0.lines(keys: keys, columns: columns) }
  }
}

extension HelpEntry {
  /// Returns the entry in lines; if its key does nothing now, in brackets and dim.
  fileprivate func lines(keys: Int, columns: Int) -> [Line] {
    let label = Line(self.keys, Style(applies ? .key : .faint))
    let text = Line(applies ? text : "(\(text))", Style(applies ? .plain : .faint))
    let isLong = label.width >= keys
    let rows = text.wrapped(to: max(1, columns - keys))
    let lead = isLong ? [label.clipped(to: columns)] : []
    return lead
      + rows.enumerated().map { number, row in
        (number == 0 && !isLong ? label.padded(to: keys) : .blank(keys)) + row
      }
  }
}
