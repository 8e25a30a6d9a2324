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
    var wrapper = Wrapper(columns: columns, indent: indent)
    for piece in pieces { wrapper.take(piece) }
    return wrapper.finish()
  }
}

/// Fills lines word by word.
private struct Wrapper {
  private let columns: Int
  private let indent: Line
  private var lines: [Line] = []
  /// The line that is being filled, and the columns it has taken.
  private var line = Line()
  private var taken = 0
  /// Blanks that are written if another word follows them on the line.
  private var gap: [Piece] = []
  private var word: [Piece] = []

  init(columns: Int, indent: Int) {
    self.columns = max(1, columns)
    self.indent = .blank(min(max(0, indent), self.columns - 1))
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

  mutating func finish() -> [Line] {
    endWord()
    if !line.isEmpty || !gap.isEmpty { endLine() }
    return lines
  }

  /// Puts the word on this line, with the gap before it, or on the next, without.
  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if taken + gap.width + word.width > columns, !isAtStart { endLine() }
    for piece in gap + word { put(piece) }
    (gap, word) = ([], [])
  }

  /// Puts one piece, on a line of its own where a word is wider than the line.
  private mutating func put(_ piece: Piece) {
    if taken + piece.width > columns, !isAtStart { endLine() }
    line.append(piece.text, piece.style)
    taken += piece.width
  }

  private var isAtStart: Bool { lines.isEmpty ? line.isEmpty : line == indent }

  private mutating func endLine() {
    lines.append(line == indent ? Line() : line)
    (line, taken, gap) = (indent, indent.width, [])
  }
}

extension [Piece] {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}
