extension FormMatcher {
  /// Finds terms that the name writes together (guo qiang in Guoqiang, mc cain in McCain): from a
  /// word on, as many terms as its letters go on to hold, then the next ones likewise.
  func together(_ phrase: Phrase, _ form: Int) -> FormMatch? {
    guard phrase.terms.count > 1, !phrase.quoted.contains(true) else { return nil }
    let words = table.words(of: form)
    let end = Int(table.words[words.upperBound])
    var spans: [Range<Int>] = []
    var isExact = true
    var next = 0
    while next < phrase.terms.count {
      guard let (span, count) = longest(phrase, from: next, words, end, avoiding: spans) else {
        return nil
      }
      isExact =
        isExact
        && table.words[words.lowerBound...words.upperBound].contains(UInt32(span.upperBound))
      spans.append(span)
      next += count
    }
    return FormMatch(tier: isExact ? .allWords : .wordPrefixes, spans: spans)
  }

  /// The longest row of terms from one on that a word begins with, and how many they are.
  private func longest(
    _ phrase: Phrase, from first: Int, _ words: Range<Int>, _ end: Int, avoiding spans: [Range<Int>]
  ) -> (span: Range<Int>, count: Int)? {
    var best: (span: Range<Int>, count: Int)?
    for word in words {
      let place = Int(table.words[word])
      if spans.contains(where: { $0.contains(place) }) { continue }
      var count = 0
      for last in first..<phrase.terms.count {
        let part = phrase.terms[first].lowerBound..<phrase.terms[last].upperBound
        guard agrees(phrase.needle, part, place, end) else { break }
        count = last - first + 1
      }
      guard count > best?.count ?? 0 else { continue }
      let length = phrase.terms[first + count - 1].upperBound - phrase.terms[first].lowerBound
      best = (place..<place + length, count)
    }
    return best
  }
}
