extension FormMatcher {
  /// Finds the first letters of words that are the letters of a term, in order.
  ///
  /// They are those of all the words, or, beside other terms, of any that stand together. Names are
  /// given in either order, so the first word may also come last: lx and xl for Xavier Lépingle.
  mutating func initials(
    _ term: Needle, _ form: Int, _ taken: inout TakenWords, areAll: Bool
  ) -> Tier? {
    guard !term.isLoose, term.count > 1 else { return nil }
    let count = initialsCount(term)
    let words = taken.words
    guard count > 1, count <= words.count, !areAll || count == words.count else { return nil }
    for shift in 0..<(areAll ? count : words.count - count + 1)
    where areInitials(term, count, words, shift, form) {
      for index in 0..<count { taken.insert(words.lowerBound + (shift + index) % words.count) }
      return .initials
    }
    return nil
  }

  /// Returns the number of scalars of a term.
  private func initialsCount(_ term: Needle) -> Int {
    var count = 0
    for offset in 0..<term.count where comparison.letter(term, offset) & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Tells if a term is the initials of as many words, from one on; if so, it is on the trail.
  private mutating func areInitials(
    _ term: Needle, _ count: Int, _ words: Range<Int>, _ shift: Int, _ form: Int
  ) -> Bool {
    let mark = trail.count
    var offset = 0
    for index in 0..<count {
      let word = words.lowerBound + (shift + index) % words.count
      let place = table.start(of: word)
      let length = Self.length(ofScalar: table.letters[place])
      guard offset + length <= term.count,
        comparison.agrees(
          term.part(offset..<offset + length), at: place, before: table.start(of: word + 1))
      else {
        forget(from: mark)
        return false
      }
      note(.letters(start: place, count: length, form: form))
      offset += length
    }
    if offset < term.count { forget(from: mark) }
    return offset == term.count
  }

  /// Returns the number of bytes of a scalar in UTF-8, by its first.
  private static func length(ofScalar first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
