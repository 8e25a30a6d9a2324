import JSON

/// The facts about a person that the search and the lists ask for most, as bits.
struct PersonTraits: OptionSet, Sendable {
  let rawValue: UInt8

  static let guest = PersonTraits(rawValue: 1)
  /// The given and the family name may have words that the name lacks.
  static let fullName = PersonTraits(rawValue: 2)
  /// The name is said to be in a language whose ideographs are read in Chinese, or to be in one
  /// whose are not.
  static let chinese = PersonTraits(rawValue: 4)
  static let notChinese = PersonTraits(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ person: PersonNodes, _ tape: JSONTape) {
    var traits: PersonTraits = []
    let capacity = person.capacity.flatMap { tape.kind($0) == .string ? tape.string($0) : nil }
    if capacity == Delegate.Capacity.guest.rawValue { traits.insert(.guest) }
    if person.hasFullName(tape) { traits.insert(.fullName) }
    if let language = person.language, tape.kind(language) == .string {
      traits.insert(PersonTraits(language: tape.string(language)))
    }
    self = traits
  }

  /// The reading of ideographs in a name of that language.
  init(language: String) {
    let primary = language.asciiLowercased.utf8.prefix { $0 != UInt8(ascii: "-") }
    let isOther = ["ja", "ko", "vi"].contains { primary.elementsEqual($0.utf8) }
    self = isOther ? .notChinese : .chinese
  }
}
