/// Finds the facts that answer to words.
struct FactFinder {
  let facts: Facts
  private let comparison: Comparison
  private let matcher: FormMatcher

  /// The words of facts.
  var table: SpellingView { comparison.table }

  init(_ facts: Facts, _ comparison: Comparison) {
    self.facts = facts
    self.comparison = comparison
    matcher = FormMatcher(comparison)
  }

  /// Returns for each fact true if some word of it begins with a term, or if it is one of the
  /// countries that the term is a name of; empty when none is. One letter is too little to name
  /// anything, but for one that is a word of a country's name.
  func facts(for term: Term, called countries: Set<Int> = []) -> [Bool] {
    if countries.isEmpty, term.length < 2, term.text.utf8.allSatisfy({ $0 < 0x80 }) { return [] }
    // Sounds are compared for names, whose spelling nobody knows; in facts they would find half of
    // them.
    let term = term.withoutShortSounds(below: .max)
    var found: [Bool] = []
    for fact in 0..<facts.count
    where answers(fact, to: term) || facts[fact].isCountry(of: countries) {
      if found.isEmpty { found = [Bool](repeating: false, count: facts.count) }
      found[fact] = true
    }
    return found
  }

  /// Tells if a word of a fact begins with a term.
  func answers(_ fact: Int, to term: Term) -> Bool {
    let signature = comparison.table.signature[fact]
    for place in term.needles.indices where comparison.canBe(term.needles[place], in: signature) {
      return matcher.start(of: term, owner: fact) != nil
    }
    return false
  }
}
