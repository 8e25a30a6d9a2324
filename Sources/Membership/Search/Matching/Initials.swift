extension FormMatcher {
  /// The first letters of words that are the letters of a term, in order.
  ///
  /// They are those of all the words, or, beside other terms, of any that stand together. Names are
  /// given in either order, so the first word may also come last: lx and xl for Xavier Lépingle.
  func initials(_ term: ArraySlice<UInt8>, _ words: Range<Int>, all: Bool) -> [Range<Int>]? {
    let count = term.count { $0 & 0xC0 != 0x80 }
    guard count > 1, count <= words.count, !all || count == words.count else { return nil }
    for shift in 0..<words.count {
      if !all && shift + count > words.count { break }
      let turned = (0..<count).map { words.lowerBound + (shift + $0) % words.count }
      if let spans = spans(term, initialsOf: turned) { return spans }
    }
    return nil
  }

  private func spans(_ term: ArraySlice<UInt8>, initialsOf words: [Int]) -> [Range<Int>]? {
    var rest = term
    var spans: [Range<Int>] = []
    for word in words {
      let start = Int(table.words[word])
      let length = Self.length(ofScalar: table.letters[start])
      let initial = table.letters[start..<min(start + length, table.letters.count)]
      guard rest.starts(with: initial) else { return nil }
      rest = rest.dropFirst(length)
      spans.append(start..<start + length)
    }
    return rest.isEmpty ? spans : nil
  }

  /// How many bytes of UTF-8 a scalar has, by its first.
  private static func length(ofScalar first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
