/// What the countries of a roll are called in every language that ICU knows: `日本`, `Japon`.
///
/// A user writes what a country is called at home; the roll need not say it.
struct RegionNames: Sendable {
  /// The folded letters of all names, without spaces and in their order, one after the other: as
  /// arrays and sets of their own they take some megabytes.
  private var letters: [UInt8] = []
  /// Where each name ends in `letters`.
  private var ends: [UInt32] = []
  /// Whose name each is.
  private var countries: [UInt32] = []

  private struct Name: Equatable {
    let letters: [UInt8]
    let country: Int
    /// What mostly decides: the first letters.
    let beginning: UInt64

    init(_ letters: [UInt8], _ country: Int) {
      (self.letters, self.country) = (letters, country)
      beginning = NameKey.number(letters.prefix(8))
    }

    static func precedes(_ left: Name, _ right: Name) -> Bool {
      if left.beginning != right.beginning { return left.beginning < right.beginning }
      if left.letters.lexicographicallyPrecedes(right.letters) { return true }
      return left.country < right.country && left.letters == right.letters
    }
  }

  /// Made of names and the positions of their countries.
  init(_ texts: [(text: String, country: Int)], _ han: HanTable) {
    var folder = NameFolder(han: han)
    let names = texts.map { Name(folder.fold($0.text).native.letters, $0.country) }
    let sorted = names.filter { !$0.letters.isEmpty }.sorted(by: Name.precedes)
    for (place, name) in sorted.enumerated() where place == 0 || name != sorted[place - 1] {
      letters += name.letters
      ends.append(UInt32(letters.count))
      countries.append(UInt32(name.country))
    }
  }

  /// The countries that are called so, in whole.
  func countries(called term: Term) -> Set<Int> {
    let text = Array(term.text.utf8)
    return countries(from: text) { $0.elementsEqual(text) }
  }

  /// The countries with a name that begins so.
  func countries(beginning text: String, _ folder: inout NameFolder) -> Set<Int> {
    let beginning = folder.fold(text).native.letters
    return countries(from: beginning) { $0.starts(with: beginning) }
  }

  /// The countries of the names from a text on that are as they should be.
  private func countries(
    from text: [UInt8], while isRight: (ArraySlice<UInt8>) -> Bool
  ) -> Set<Int> {
    if text.isEmpty { return [] }
    let names = firstName(from: text)..<ends.count
    return Set(names.prefix { isRight(name($0)) }.map { Int(countries[$0]) })
  }

  /// The first name that does not stand before a text, by halving.
  private func firstName(from text: [UInt8]) -> Int {
    var names = 0..<ends.count
    while !names.isEmpty {
      let middle = names.lowerBound + names.count / 2
      let isBefore = name(middle).lexicographicallyPrecedes(text)
      names = isBefore ? middle + 1..<names.upperBound : names.lowerBound..<middle
    }
    return names.lowerBound
  }

  private func name(_ place: Int) -> ArraySlice<UInt8> {
    letters[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]
  }
}
