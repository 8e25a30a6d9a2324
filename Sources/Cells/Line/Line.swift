/// Text with styles, before it has a position: one line of a view.
///
/// Holds the text as the data has it. Which of it may be seen is decided when it is measured or
/// written to a `Frame`, by `TextFilter`.
package struct Line: Hashable, Sendable {
  /// The pieces in order; none is empty, and neighbours differ in style.
  package private(set) var runs: [Run] = []

  /// A piece of text in one style.
  package struct Run: Hashable, Sendable {
    /// Never empty in a line.
    package var text: String
    /// The style of all of it.
    package var style: Style
  }

  /// The line without text.
  package init() {}

  /// Text in one style.
  package init(_ text: String, _ style: Style = .plain) {
    append(text, style)
  }

  /// True where there is no text, visible or not.
  package var isEmpty: Bool { runs.isEmpty }

  /// The text without its styles.
  package var text: String { runs.reduce(into: "") { $0 += $1.text } }

  /// Columns. Measures every run: linear in the text.
  package var width: Int { runs.reduce(0) { $0 + TextFilter.columns(of: $1.text) } }

  /// Bytes of the text.
  package var size: Int { runs.reduce(0) { $0 + $1.text.utf8.count } }

  /// A part of the text, by the bytes where it begins and ends: both stand between scalars.
  package subscript(bytes: Range<Int>) -> Line {
    var part = Line()
    var start = 0
    for run in runs {
      let text = run.text.utf8
      let own = bytes.clamped(to: start..<start + text.count)
      if !own.isEmpty {
        let first = text.index(text.startIndex, offsetBy: own.lowerBound - start)
        part.append(String(run.text[first..<text.index(first, offsetBy: own.count)]), run.style)
      }
      start += text.count
    }
    return part
  }

  /// Adds text at the end, to the last run where the style is the same.
  package mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if runs.isEmpty { runs.reserveCapacity(4) }  // as many as most lines have: those grow once
    if runs.last?.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// Returns one line after the other. A left one that nobody keeps is not copied.
  package static func + (left: consuming Line, right: Line) -> Line {
    left += right
    return left
  }

  /// Adds a line at the end.
  package static func += (left: inout Line, right: Line) {
    for run in right.runs { left.append(run.text, run.style) }
  }
}

extension Line: ExpressibleByStringLiteral {
  /// Plain text.
  package init(stringLiteral text: String) { self.init(text) }
}

extension Line {
  /// Returns the line with each style changed, as for a selected row.
  package func restyled(_ transform: (Style) -> Style) -> Line {
    runs.reduce(into: Line()) { $0.append($1.text, transform($1.style)) }
  }

  /// Returns the text with the ranges lit, as for the letters that a search found.
  ///
  /// Ranges count grapheme clusters from 0, in any order; those outside the text are ignored.
  package static func lit(_ text: String, ranges: [Range<Int>], base: Style, lit: Style) -> Line {
    guard !ranges.isEmpty else { return Line(text, base) }
    return text.enumerated().reduce(into: Line()) { line, cluster in
      let isLit = ranges.contains { $0.contains(cluster.offset) }
      line.append(String(cluster.element), isLit ? lit : base)
    }
  }
}
