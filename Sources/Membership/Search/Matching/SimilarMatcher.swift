/// Finds names that are a query but for typing errors.
struct SimilarMatcher {
  /// A form that is like a query.
  struct Likeness {
    var errors = 0
    var spans: [Range<Int>] = []
  }

  private let table: SpellingTable
  private let masks = Sounds.masks
  private let matcher: FormMatcher
  private var distance = TypingErrors()

  init(_ matcher: FormMatcher) {
    self.matcher = matcher
    table = matcher.table
  }

  /// One error in words of four letters and more, two from eight.
  static func mostErrors(in term: Term) -> Int {
    switch term.length {
    case ..<4: 0
    case 4..<8: 1
    default: 2
    }
  }

  /// Whether the traces leave room for so few errors.
  static func canBe(_ terms: [Term], in traces: Traces) -> Bool {
    terms.allSatisfy { term in
      let most = mostErrors(in: term)
      return term.alike.contains { needle in
        needle.letters.count { Sounds.masks[Int($0)] & traces.sounds == 0 } <= most
      }
    }
  }

  /// How a form is like a query; nil when it is not.
  mutating func likeness(_ terms: [Term], _ form: Int) -> Likeness? {
    let words = table.words(of: form)
    var likeness = Likeness()
    for index in terms.indices.sorted(by: { terms[$0].length > terms[$1].length }) {
      guard let (fit, place) = best(terms[index], form, words, avoiding: likeness.spans) else {
        return nil
      }
      likeness.errors += fit.errors
      likeness.spans.append(place..<place + fit.length)
    }
    return likeness
  }

  /// The word that a term is most like. One with the same first letter is taken before others.
  private mutating func best(
    _ term: Term, _ form: Int, _ words: Range<Int>, avoiding spans: [Range<Int>]
  ) -> (TypingErrors.Fit, Int)? {
    var best: (fit: TypingErrors.Fit, place: Int)?
    let letters = table.forms[form].letters
    for needle in term.alike where letters == .both || (letters == .loose) == needle.isLoose {
      for word in words {
        let place = Int(table.words[word])
        if spans.contains(where: { $0.contains(place) }) { continue }
        guard let fit = fit(needle, term, word, words) else { continue }
        if fit.errors < best?.fit.errors ?? .max { best = (fit, place) }
      }
    }
    return best
  }

  private mutating func fit(
    _ needle: Needle, _ term: Term, _ word: Int, _ words: Range<Int>
  ) -> TypingErrors.Fit? {
    let most = Self.mostErrors(in: term)
    let place = Int(table.words[word])
    guard isPossible(needle, most, word, words) else { return nil }
    let end = Int(table.words[words.upperBound])
    let ends = table.words[word + 1...words.upperBound]
    let mayEndInside = most == 0 || term.length >= 5
    return distance.bestFit(needle, table.letters[place..<end], most: most) { length in
      mayEndInside || ends.contains(UInt32(place + length))
    }
  }

  /// Whether the sounds of a word, and of those after it that a needle reaches, are enough.
  private func isPossible(_ needle: Needle, _ most: Int, _ word: Int, _ words: Range<Int>) -> Bool {
    let end = Int(table.words[word]) + needle.letters.count + most
    var sounds: UInt32 = 0
    for next in word..<words.upperBound where Int(table.words[next]) < end {
      sounds |= table.soundsOfWords[next]
    }
    var missing = 0
    for letter in needle.letters where masks[Int(letter)] & sounds == 0 {
      missing += 1
      if missing > most { return false }
    }
    return true
  }
}
