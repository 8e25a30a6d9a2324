extension Line {
  /// Returns the text in lines of at most that many columns, broken between words.
  ///
  /// - Parameters:
  ///   - columns: the width of every line; at least one column is taken.
  ///   - indent: blank columns before every line but the first.
  /// - Returns: at least one line for a text that is not empty. A line feed begins a new one, the
  ///   blanks at a break are left out, and only what is wider than a line by itself is broken
  ///   inside a word. A wide letter in a line of one column is wider than it.
  package func wrapped(to columns: Int, indent: Int = 0) -> [Line] {
    wrappedRanges(to: columns, indent: indent).enumerated().map { index, bytes in
      index == 0 || bytes.isEmpty
        ? self[bytes] : .blank(Wrapper.indent(indent, columns: columns)) + self[bytes]
    }
  }

  /// Returns the ranges of those lines in the text, in bytes: they take a small part of the memory
  /// of the lines themselves.
  package func wrappedRanges(to columns: Int, indent: Int = 0) -> [Range<Int>] {
    if isOneRow(of: columns) { return [0..<size] }
    var wrapper = Wrapper(self, columns: columns, indent: indent)
    forEachPiece { wrapper.take($0) }
    wrapper.finish()
    return wrapper.rows
  }

  /// Tells if there is one line to make, with nothing to break or leave out: most text is so.
  private func isOneRow(of columns: Int) -> Bool {
    guard let last = runs.last?.text.unicodeScalars.last, last != " ", last != "\u{3000}" else {
      return false
    }
    return fits(into: columns) && !runs.contains { $0.text.utf8.contains(0x0A) }
  }
}

/// Fills lines word by word. Words and the blanks between them are only ranges of the text.
private struct Wrapper {
  private let line: Line
  private let columns: Int
  private let indent: Int
  private(set) var rows: [Range<Int>] = []
  /// The row that is being filled; nil: nothing stands on it yet.
  private var row: Range<Int>?
  /// The columns that are taken on it.
  private var taken = 0
  /// Blanks that are written if another word follows them on the row.
  private var gap = Stretch()
  private var word = Stretch()

  /// Pieces in a row.
  private struct Stretch {
    var bytes = 0..<0
    var width = 0
    var last: LinePiece?

    mutating func append(_ piece: LinePiece) {
      let start = last == nil ? piece.bytes.lowerBound : bytes.lowerBound
      bytes = start..<piece.bytes.upperBound
      width += piece.width
      last = piece
    }
  }

  init(_ line: Line, columns: Int, indent: Int) {
    self.line = line
    self.columns = max(1, columns)
    self.indent = Self.indent(indent, columns: columns)
  }

  /// Returns the indent as far as a row keeps room for a letter.
  static func indent(_ indent: Int, columns: Int) -> Int {
    min(max(0, indent), max(1, columns) - 1)
  }

  mutating func take(_ piece: LinePiece) {
    if piece.isLineFeed {
      endWord()
      endRow(before: piece)
    } else if piece.isBlank {
      endWord()
      gap.append(piece)
    } else {
      if let last = word.last, LinePiece.mayBreak(between: last, and: piece) { endWord() }
      word.append(piece)
    }
  }

  mutating func finish() {
    endWord()
    if row != nil || gap.last != nil { endRow() }
  }

  /// Puts the word on this row, with the gap before it, or on the next, without.
  private mutating func endWord() {
    guard word.last != nil else { return }
    if taken + gap.width + word.width > columns, row != nil { endRow() }
    put(gap)
    put(word)
    (gap, word) = (Stretch(), Stretch())
  }

  private mutating func put(_ stretch: Stretch) {
    guard stretch.last != nil else { return }
    if taken + stretch.width <= columns { return extend(to: stretch.bytes, width: stretch.width) }
    line[stretch.bytes].forEachPiece(at: stretch.bytes.lowerBound) { put($0) }
  }

  /// Puts one piece, in parts on several rows where it is wider than one.
  private mutating func put(_ piece: LinePiece) {
    guard taken + piece.width > columns else { return extend(to: piece.bytes, width: piece.width) }
    if piece.width <= columns, row != nil { endRow() }
    let text = line[piece.bytes].text
    var rest = text[...]
    var start = piece.bytes.lowerBound
    while !rest.isEmpty {
      let fitting = TextFilter.prefix(of: rest, columns: columns - taken)
      if fitting.isEmpty, row != nil {
        endRow()
        continue
      }
      let part = fitting.isEmpty ? rest.prefix(1) : fitting
      extend(to: start..<start + part.utf8.count, width: TextFilter.columns(of: part))
      start += part.utf8.count
      rest = rest[part.endIndex...]
    }
  }

  private mutating func extend(to bytes: Range<Int>, width: Int) {
    row = (row?.lowerBound ?? bytes.lowerBound)..<bytes.upperBound
    taken += width
  }

  private mutating func endRow(before end: LinePiece? = nil) {
    let offset = end?.bytes.lowerBound ?? gap.bytes.lowerBound
    rows.append(row ?? offset..<offset)
    (row, taken, gap) = (nil, indent, Stretch())
  }
}
