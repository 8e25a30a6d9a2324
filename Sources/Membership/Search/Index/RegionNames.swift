import Foundation

/// What the countries of a roll are called in every language that ICU knows: `日本`, `Japon`.
///
/// A user writes what a country is called at home; the roll need not say it. Some 4 µs for a name,
/// and never on the main actor: it is ICU's.
struct RegionNames: Sendable {
  /// The folded letters of a name, without spaces, and whose name it is.
  private var names: [[UInt8]: Set<Int>] = [:]

  /// Made of names and the positions of their countries.
  init(_ texts: [(text: String, country: Int)], _ folder: inout NameFolder) {
    for (text, country) in texts {
      names[folder.fold(text).native.letters, default: []].insert(country)
    }
    names[[]] = nil
  }

  /// Each name of each country once.
  static func texts(of roll: Roll) -> [(text: String, country: Int)] {
    if roll.countries.isEmpty { return [] }
    let languages = Set(Locale.availableIdentifiers.map { $0.prefix { $0 != "_" && $0 != "-" } })
    let locales = languages.sorted().map { Locale(identifier: String($0)) }
    return roll.countries.enumerated().flatMap { position, country in
      Set(locales.compactMap { $0.localizedString(forRegionCode: country.code) }).sorted()
        .map { (text: $0, country: position) }
    }
  }

  /// The countries that are called so, in whole.
  func countries(called term: Term) -> Set<Int> {
    names[Array(term.text.utf8)] ?? []
  }

  /// The countries with a name that begins so.
  func countries(beginning text: String, _ folder: inout NameFolder) -> Set<Int> {
    let beginning = folder.fold(text).native.letters
    if beginning.isEmpty { return [] }
    return names.reduce(into: []) { countries, name in
      if name.key.starts(with: beginning) { countries.formUnion(name.value) }
    }
  }
}
