internal import Letters

/// Finds the countries of a roll by their codes, and by what they are called in any language.
struct CountryFinder {
  private let roll: Roll

  /// The most words of a country's name: no name has more.
  private static let mostWords = 8

  init(_ roll: Roll) {
    self.roll = roll
  }

  /// Returns the countries that two letters are the code of, or are taken for it: `uk`, `el`. None
  /// where the roll does not have that country; nil where the text is no code.
  func countries(coded text: String) -> Set<Int>? {
    guard let written = CountryNames.Code(text) else { return nil }
    let code = ISO3166.meant(by: written.description).flatMap { CountryNames.Code($0) } ?? written
    return ISO3166.isCode(code.description) ? countries([code]) : nil
  }

  /// Returns the countries that have this name in some language; where there are none, those with a
  /// name that begins so: `usa` is not the beginning of Uzbekistan in another language.
  func countries(named text: String) -> Set<Int> {
    let letters = FoldedName(text).native.letters
    let called = countries(CountryNames.countries(called: letters))
    return called.isEmpty ? countries(CountryNames.countries(beginning: letters)) : called
  }

  /// Returns for each term the countries that it is the whole name of, by itself or with the terms
  /// beside it: `ivory coast`.
  func countries(called terms: [Term]) -> [Set<Int>] {
    var called = [Set<Int>](repeating: [], count: terms.count)
    for first in terms.indices {
      var letters: [UInt8] = []
      for last in terms.indices.dropFirst(first).prefix(Self.mostWords) {
        letters += terms[last].text.utf8
        let found = countries(CountryNames.countries(called: letters))
        for term in first...last { called[term].formUnion(found) }
      }
    }
    return called
  }

  /// Returns the positions of countries with one of these codes.
  private func countries(_ codes: [CountryNames.Code]) -> Set<Int> {
    if codes.isEmpty { return [] }
    return Set(
      roll.countries.indices.filter { country in
        CountryNames.Code(roll.countries[country].code).map(codes.contains) ?? false
      })
  }
}
