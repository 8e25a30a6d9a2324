/// Words in which another is looked for: by their letters, case aside, in the order of these, so
/// that those that begin alike stand together and are held against a text together.
struct WordList {
  private let words: [String]
  /// Of words with the same letters, the first.
  private let entries: [Entry]

  fileprivate struct Entry {
    let letters: [Unicode.Scalar]
    /// Among the words.
    let place: Int
  }

  init(_ words: [String]) {
    self.words = words
    let all = words.indices.map { Entry(letters: Self.letters(of: words[$0]), place: $0) }
    let sorted = all.sorted {
      $0.letters == $1.letters
        ? $0.place < $1.place : $0.letters.lexicographicallyPrecedes($1.letters)
    }
    entries = sorted.reduce(into: []) {
      if $0.last?.letters != $1.letters { $0.append($1) }
    }
  }

  /// Returns the nearest of the words, as `Nearest` says; nil, too, where it takes more work than
  /// there may be, which is counted in letters that are held against others, and taken off.
  func nearest(to text: String, within work: inout Int) -> String? {
    let wanted = Self.letters(of: text)
    for slips in 0...min(3, max(1, wanted.count / 3)) {
      var walk = Walk(entries: entries, wanted: wanted, slips: slips, work: work)
      walk.begin()
      work = walk.work
      guard work > 0 else { return nil }
      if let best = walk.best { return words[best.place] }
    }
    return completion(of: wanted)
  }

  /// Tells if a word is among them, letter by letter.
  func holds(_ word: String) -> Bool {
    let letters = Self.letters(of: word)
    let first = entries.indices.firstToFollow {
      entries[$0].letters.lexicographicallyPrecedes(letters)
    }
    return first < entries.endIndex && words[entries[first].place].utf8.elementsEqual(word.utf8)
  }

  /// Returns the first letters of a text, in lower case: a text of more than a hundred means none
  /// of the others.
  private static func letters(of text: String) -> [Unicode.Scalar] {
    Array(String(text.unicodeScalars.prefix(longest)).lowercased().unicodeScalars.prefix(longest))
  }

  private static let longest = 100

  private func completion(of beginning: [Unicode.Scalar]) -> String? {
    let first = entries.indices.firstToFollow {
      entries[$0].letters.lexicographicallyPrecedes(beginning)
    }
    let completions = entries[first...].prefix(2).prefix { $0.letters.starts(with: beginning) }
    return beginning.count > 1 && completions.count == 1 ? words[completions[first].place] : nil
  }
}

/// Goes through words as through a tree, letter by letter, and leaves each part of it from which no
/// word can be so near any more.
private struct Walk {
  let entries: [WordList.Entry]
  let wanted: [Unicode.Scalar]
  /// The number of slips between the text and the words that are looked for; none was found with
  /// fewer.
  let slips: Int
  var work: Int
  private(set) var best: WordList.Entry?

  init(entries: [WordList.Entry], wanted: [Unicode.Scalar], slips: Int, work: Int) {
    (self.entries, self.wanted, self.slips, self.work) = (entries, wanted, slips, work)
  }

  mutating func begin() {
    visit(entries.indices, SlipRow(of: wanted.count), before: nil)
  }

  /// Visits the words that begin with the letters of the row.
  private mutating func visit(_ places: Range<Int>, _ row: SlipRow, before: SlipRow?) {
    var start = places.lowerBound
    if start < places.upperBound, entries[start].letters.count == row.depth {
      if row.slips.last == slips { take(entries[start]) }
      start += 1
    }
    while start < places.upperBound, work > 0 {
      let letter = entries[start].letters[row.depth]
      let end = (start..<places.upperBound).firstToFollow {
        entries[$0].letters[row.depth] == letter
      }
      work -= wanted.count + 1
      let next = row.next(letter, before: before, wanted)
      // A swap takes up the row before the last.
      if next.least <= slips || row.least < slips { visit(start..<end, next, before: row) }
      start = end
    }
  }

  private mutating func take(_ entry: WordList.Entry) {
    guard slips < max(wanted.count, entry.letters.count) else { return }
    guard let best else { return self.best = entry }
    let (isAlike, wasAlike) = (begins(entry), begins(best))
    if isAlike != wasAlike ? isAlike : entry.place < best.place { self.best = entry }
  }

  private func begins(_ entry: WordList.Entry) -> Bool { entry.letters.first == wanted.first }
}

extension Range<Int> {
  /// Returns the first position at which `isSo` does not hold, as it does at those before; found by
  /// halving.
  fileprivate func firstToFollow(where isSo: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isSo(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
