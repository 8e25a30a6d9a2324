extension Line {
  /// The text in lines of at most that many columns, broken between words.
  ///
  /// - Parameters:
  ///   - columns: the width of every line; at least one column is taken.
  ///   - indent: blank columns before every line but the first.
  /// - Returns: at least one line for a text that is not empty. A line feed begins a new one, the
  ///   blanks at a break are left out, and only what is wider than a line by itself is broken
  ///   inside a word. A wide letter in a line of one column is wider than it.
  package func wrapped(to columns: Int, indent: Int = 0) -> [Line] {
    var lines: [Line] = []
    forEachWrapped(to: columns, indent: indent) { lines.append($0) }
    return lines
  }

  /// Hands the same lines out one by one: of a long text all of them take much memory.
  package func forEachWrapped(to columns: Int, indent: Int = 0, _ body: (Line) -> Void) {
    if isOneRow(of: columns) { return body(self) }
    var wrapper = Wrapper(columns: columns, indent: indent)
    forEachPiece {
      wrapper.take($0)
      wrapper.handOut(body)
    }
    wrapper.finish()
    wrapper.handOut(body)
  }

  /// Whether there is one line to make, with nothing to break or leave out: most text is so.
  private func isOneRow(of columns: Int) -> Bool {
    guard let last = runs.last?.text.unicodeScalars.last, last != " ", last != "\u{3000}" else {
      return false
    }
    return fits(into: columns) && !runs.contains { $0.text.utf8.contains(0x0A) }
  }
}

/// Fills lines word by word.
private struct Wrapper {
  private let columns: Int
  private let indent: Line
  private let indentWidth: Int
  private var lines: [Line] = []
  /// The line that is being filled, and the columns it has taken.
  private var line = Line()
  private var taken = 0
  private var isAtStart = true
  /// Blanks that are written if another word follows them on the line.
  private var gap: [Piece] = []
  private var word: [Piece] = []

  init(columns: Int, indent: Int) {
    self.columns = max(1, columns)
    indentWidth = min(max(0, indent), self.columns - 1)
    self.indent = .blank(indentWidth)
  }

  mutating func take(_ piece: Piece) {
    if piece.isLineFeed {
      endWord()
      endLine()
    } else if piece.isBlank {
      endWord()
      gap.append(piece)
    } else {
      if let last = word.last, Piece.mayBreak(between: last, and: piece) { endWord() }
      word.append(piece)
    }
  }

  mutating func finish() {
    endWord()
    if !line.isEmpty || !gap.isEmpty { endLine() }
  }

  /// Hands out the lines that are full.
  mutating func handOut(_ body: (Line) -> Void) {
    if lines.isEmpty { return }
    lines.forEach(body)
    lines.removeAll(keepingCapacity: true)
  }

  /// Puts the word on this line, with the gap before it, or on the next, without.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if taken + gap.width + word.width > columns, !isAtStart { endLine() }
    for piece in gap { put(piece) }
    for piece in word { put(piece) }
    gap.removeAll(keepingCapacity: true)
    word.removeAll(keepingCapacity: true)
  }

  /// Puts one piece, in parts on several lines where it is wider than one.
  private mutating func put(_ piece: Piece) {
    guard taken + piece.width > columns else {
      return append(piece.text, piece.style, width: piece.width)
    }
    if piece.width <= columns, !isAtStart { endLine() }
    var rest = piece.text
    while !rest.isEmpty {
      let part = TextFilter.prefix(of: beginning(rest, piece), columns: columns - taken)
      if part.isEmpty, !isAtStart {
        endLine()
      } else {
        let part = part.isEmpty ? rest.prefix(1) : part
        append(part, piece.style, width: TextFilter.columns(of: part))
        rest = rest[part.endIndex...]
      }
    }
  }

  /// As much as may fit, so that a long word is not gone through again for each of its rows. Of an
  /// ordinary one every letter takes a column at least; any other is one cluster.
  private func beginning(_ rest: Substring, _ piece: Piece) -> Substring {
    piece.isOrdinary ? Substring(rest.unicodeScalars.prefix(columns - taken + 1)) : rest
  }

  private mutating func append(_ part: Substring, _ style: Style, width: Int) {
    line.append(String(part), style)
    taken += width
    isAtStart = false
  }

  private mutating func endLine() {
    lines.append(isAtStart ? Line() : line)
    (line, taken, isAtStart) = (indent, indentWidth, true)
    gap.removeAll(keepingCapacity: true)
  }
}

extension [Piece] {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}
