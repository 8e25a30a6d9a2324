/// A query made ready to be compared with names.
struct FoldedQuery {
  /// What stands between two spaces of the query.
  struct Term {
    /// The words that apostrophes and hyphens make of it.
    let words: [[UInt8]]
    /// The same, run together.
    let joined: [UInt8]
    /// The raw characters, when they are Chinese, Japanese or Korean; else none.
    let eastAsian: [Character]
  }

  let terms: [Term]

  init(_ query: Query, _ folder: inout Folder) {
    var terms: [Term] = []
    for raw in query.text.split(whereSeparator: \.isWhitespace) {
      let words = FoldedName(String(raw), &folder).runs.joined().map(\.letters)
      let eastAsian = raw.contains(where: \.isEastAsian) ? Array(raw) : []
      if words.isEmpty, eastAsian.isEmpty { continue }
      terms.append(Term(words: words, joined: Array(words.joined()), eastAsian: eastAsian))
    }
    self.terms = terms
  }
}

extension FoldedQuery.Term {
  /// The graphemes of a name that answer to the term; nil when it does not answer.
  func graphemes(in name: SearchIndex.Name) -> [Range<Int>]? {
    if let range = substring(in: name.graphemes) { return [range] }
    if let range = prefix(joined, in: name) { return [range] }
    // Signs that stand together in the query stand together in the name.
    guard eastAsian.isEmpty else { return nil }
    let ranges = words.compactMap { prefix($0, in: name) }
    return !words.isEmpty && ranges.count == words.count ? ranges : nil
  }

  private func prefix(_ letters: [UInt8], in name: SearchIndex.Name) -> Range<Int>? {
    for word in name.words {
      if let range = word.graphemes(ofPrefix: letters) { return range }
    }
    return nil
  }

  private func substring(in graphemes: [Character]) -> Range<Int>? {
    let count = eastAsian.count
    guard count > 0, count <= graphemes.count else { return nil }
    for start in 0...graphemes.count - count
    where graphemes[start..<start + count].elementsEqual(eastAsian) {
      return start..<start + count
    }
    return nil
  }
}
