/// Finds the facts that answer to words.
struct FactFinder {
  private let facts: Facts
  private let matcher: FormMatcher

  init(_ facts: Facts) {
    self.facts = facts
    matcher = FormMatcher(facts.table)
  }

  /// The facts of which some word begins with a term. One letter is too little to name anything.
  func facts(for term: Term) -> Set<UInt32> {
    guard term.length > 1 || term.needles.first?.letters.first ?? 0 >= 0x80 else { return [] }
    var found: Set<UInt32> = []
    for fact in facts.all.indices
    where term.canBe(in: facts.table.traces[fact]) && answers(fact, to: term) {
      found.insert(UInt32(fact))
    }
    return found
  }

  /// Whether every one of several terms begins a word of a fact.
  func answers(_ fact: Int, to term: Term) -> Bool {
    facts.table.forms(of: fact).contains { form in
      let letters = facts.table.forms[form].letters
      return term.needles.contains { needle in
        (letters == .both || (letters == .loose) == needle.isLoose)
          && matcher.start(of: needle, in: form, isQuoted: term.isQuoted) != nil
      }
    }
  }
}

extension FormMatcher {
  /// The letters of the first word of a form that begins with a needle.
  func start(of needle: Needle, in form: Int, isQuoted: Bool) -> Range<Int>? {
    let words = table.words(of: form)
    let end = Int(table.words[words.upperBound])
    let count = needle.letters.count
    for word in words {
      let place = Int(table.words[word])
      guard agrees(needle, 0..<count, place, end) else { continue }
      if !isQuoted || table.words[word...words.upperBound].contains(UInt32(place + count)) {
        return place..<place + count
      }
    }
    return nil
  }
}
