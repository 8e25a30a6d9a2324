/// A query with a word too many: a middle name, an initial, a nickname or a second surname that the
/// roll does not have.
///
/// Two words of a name that fit outweigh one that does not, and never fewer than two.
enum OmittedWord {
  static func rewritings(of query: Query) -> [Rewriting] {
    let words = query.words
    guard 3...mostWords ~= words.count, !words.contains(where: \.isQuoted) else { return [] }
    let isName = words.map(isName)
    let shorter = order(words.count).compactMap { omitted -> Rewriting? in
      // A particle goes with the name that it stands before: i Sicília.
      var first = omitted
      while first > 0, isName[omitted], isParticle(words[first - 1]) { first -= 1 }
      let rest = Array(words[..<first] + words[(omitted + 1)...])
      guard rest.count(where: Self.isName) > 1 else { return nil }
      let text = words[first...omitted].map(\.text).joined(separator: " ")
      return Rewriting(
        query: query.with(words: rest), reason: .without(text),
        needsWhole: omitted > 0 && omitted < words.count - 1)
    }
    // In full and with a middle name: Charles Middle Sample for Chuck Sample.
    let forms = words.count == 3 ? GivenNames.rewritings(of: shorter.first?.query ?? query) : []
    return shorter + forms
  }

  /// The most words of a query that are left out one by one: more are no name.
  private static let mostWords = 8

  /// Returns the places of words, those inside before the last and the first: given names and
  /// surnames stand at the ends.
  private static func order(_ count: Int) -> [Int] {
    Array(1..<count - 1) + [count - 1, 0]
  }

  /// Tells if a word can be a name: it is no initial, and no particle.
  private static func isName(_ word: Query.Word) -> Bool {
    FoldedName(word.text).native.letters.count > 1 && !isParticle(word)
  }

  private static func isParticle(_ word: Query.Word) -> Bool {
    particles.contains(word.text.asciiLowercased)
  }

  private static let particles: Set = [
    "a", "af", "al", "av", "bin", "binti", "d", "da", "das", "de", "del", "della", "den", "der",
    "di", "do", "dos", "du", "e", "el", "i", "ibn", "la", "las", "le", "les", "los", "of", "the",
    "ten", "ter", "und", "van", "von", "y", "zu",
  ]
}
