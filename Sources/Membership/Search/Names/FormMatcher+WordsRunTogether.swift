extension FormMatcher {
  /// Finds terms that the name writes together (guo qiang in Guoqiang, mc cain in McCain): from a
  /// word on, as many terms as its letters go on to hold, then the next ones likewise.
  mutating func together(_ phrase: QueryReading, _ form: Int, _ words: Range<Int>) -> Tier? {
    guard phrase.terms.count > 1, !phrase.hasQuoted else { return nil }
    let mark = trail.count
    var taken = TakenWords(words)
    var worst = Tier.allWords
    var next = 0
    while next < phrase.terms.count {
      guard let (word, row, count) = longest(phrase, from: next, taken) else {
        forget(from: mark)
        return nil
      }
      let place = table.start(of: word)
      taken.insert(from: word, to: place + row.count, table)
      let isExact = table.endsWord(place + row.count, in: words)
      worst = max(
        worst, sure(isExact ? .allWords : .wordPrefixes, row, at: place, isWhole: isExact))
      note(.letters(start: place, count: row.count, form: form))
      next += count
    }
    return worst
  }

  /// Finds a term that is the whole name run together from another word than the first:
  /// zhangguoqiang for Guoqiang Zhang. By sounds or consonants it is only alike.
  mutating func turned(_ phrase: QueryReading, _ form: Int, _ words: Range<Int>) -> Tier? {
    guard phrase.terms.count == 1, !phrase.hasQuoted else { return nil }
    let needle = phrase.needle
    let (start, end) = (table.start(of: words.lowerBound), table.start(of: words.upperBound))
    guard needle.count == end - start else { return nil }
    for word in words.dropFirst() {
      let place = table.start(of: word)
      let (last, first) = (needle.part(0..<end - place), needle.part(end - place..<needle.count))
      guard comparison.agrees(last, at: place, before: end),
        comparison.agrees(first, at: start, before: place)
      else { continue }
      note(.letters(start: place, count: last.count, form: form))
      note(.letters(start: start, count: first.count, form: form))
      return needle.isLoose ? .similar : .allWords
    }
    return nil
  }

  /// Returns the longest row of terms from one on that a word begins with, and their number.
  private func longest(
    _ phrase: QueryReading, from first: Int, _ taken: TakenWords
  ) -> (word: Int, row: Needle, count: Int)? {
    let end = table.start(of: taken.words.upperBound)
    var best: (word: Int, row: Needle, count: Int)?
    for word in taken.words where !taken.contains(word) {
      var row = phrase.terms[first]
      for last in first..<phrase.terms.count {
        let term = phrase.terms[last]
        row = row.joined(to: term)
        guard comparison.agrees(row, at: table.start(of: word), before: end) else { break }
        if last - first + 1 > best?.count ?? 0 { best = (word, row, last - first + 1) }
      }
    }
    return best
  }
}
