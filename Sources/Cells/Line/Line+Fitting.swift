extension Line {
  /// Returns the line when it fits into that many columns, else its beginning and `…`.
  ///
  /// A cluster is kept whole or not at all, so the result may be a column short of `columns`.
  package func clipped(to columns: Int) -> Line {
    if fits(into: columns) { return self }
    guard columns > 0 else { return Line() }
    return beginning(columns: columns - 1)
  }

  /// Tells if it takes no more than that many columns: at once where it has no more bytes than
  /// that, since no scalar takes more columns than bytes.
  func fits(into columns: Int) -> Bool {
    if size <= columns { return true }
    var room = columns
    for run in runs {
      let part = TextFilter.prefix(of: run.text, columns: room)
      guard part.endIndex == run.text.endIndex else { return false }
      room -= TextFilter.columns(of: part)
    }
    return true
  }

  /// Returns the clusters that fit into the columns, and `…` in the style of the first that does
  /// not.
  private func beginning(columns: Int) -> Line {
    var room = columns
    var line = Line()
    for run in runs {
      let isWhole = run.text.utf8.count <= room
      let part = isWhole ? run.text[...] : TextFilter.prefix(of: run.text, columns: room)
      line.append(String(part), run.style)
      guard part.endIndex == run.text.endIndex else {
        line.append("…", run.style)
        break
      }
      room -= TextFilter.columns(of: part)
    }
    return line
  }

  /// Returns the line in exactly that many columns: clipped, or filled up with blanks on the right.
  package func padded(to columns: Int) -> Line {
    let line = clipped(to: columns)
    return line + .blank(columns - line.width)
  }

  /// Returns that many blanks; none for a negative number.
  package static func blank(_ columns: Int) -> Line {
    let count = max(0, columns)
    let blanks = String(unsafeUninitializedCapacity: count) {
      $0.initialize(repeating: 0x20)
      return count
    }
    return Line(blanks)
  }
}
