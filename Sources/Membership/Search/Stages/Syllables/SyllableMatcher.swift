/// Finds names that are some syllables, in whichever way each is written.
struct SyllableMatcher {
  private let query: SyllableQuery
  private let table: SpellingView
  /// The sounds that family names begin with, as bits of `Sounds`.
  private let beginnings: UInt32

  init(_ query: SyllableQuery, _ table: SpellingView) {
    (self.query, self.table) = (query, table)
    beginnings = query.family.reduce(0) { $0 | Sounds.masks[Int($1 & 0x7F)] }
  }

  /// Tells if a word of somebody's names may be the family name.
  func mayBe(_ signature: NameSignature) -> Bool { signature.beginnings & beginnings != 0 }

  /// Returns the first form of somebody's names that is the query, and its words that are; nil:
  /// none is.
  func words(of owner: Int) -> (form: Int, words: Range<Int>)? {
    for form in table.forms(of: owner) where table.forms[form].isLatin {
      let words = table.words(of: form)
      for family in words where query.family.contains(letters(of: family)) {
        let place = table.start(of: family + 1)
        if let end = end(of: place, before: table.start(of: words.upperBound), words) {
          return (form, family..<end)
        }
        for first in words where first < family {
          let end = end(of: table.start(of: first), before: table.start(of: family), words)
          if end == family { return (form, first..<family + 1) }
        }
      }
    }
    return nil
  }

  /// Returns the letters of a word as a number, 0 for more than eight.
  private func letters(of word: Int) -> UInt64 {
    let range = table.start(of: word)..<table.start(of: word + 1)
    return range.count > 8 ? 0 : Codes(range.lazy.map { table.letters[$0] }).number
  }

  /// Returns the word that stands behind the given name which begins at a place; nil: none does.
  private func end(of place: Int, before end: Int, _ words: Range<Int>) -> Int? {
    var places: Set = [place]
    for syllable in query.given {
      var next: Set<Int> = []
      // There are no more places than a syllable has lengths.
      for place in places {
        for way in syllable where begins(way, at: place, before: end) {
          next.insert(place + way.count)
        }
      }
      places = next
    }
    return words.first { places.contains(table.start(of: $0 + 1)) }.map { $0 + 1 }
  }

  private func begins(_ way: Codes, at place: Int, before end: Int) -> Bool {
    guard place + way.count <= end else { return false }
    for offset in 0..<way.count where table.letters[place + offset] != way[offset] { return false }
    return true
  }
}

extension SpellingTable.Form {
  /// True for a name, as far as it is in letters by themselves.
  fileprivate var isLatin: Bool {
    guard letters == .plain || letters == .both else { return false }
    if case .name = source { return true }
    return false
  }
}
