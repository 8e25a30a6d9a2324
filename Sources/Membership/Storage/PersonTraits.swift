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
    if let capacity = person.capacity, tape.kind(capacity) == .string,
      tape.withLetters(
        of: tape.nodes[capacity], { $0.elementsEqual(Delegate.Capacity.guest.rawValue.utf8) })
    {
      traits.insert(.guest)
    }
    if person.hasFullName(tape) { traits.insert(.fullName) }
    if let language = person.language, tape.kind(language) == .string {
      traits.insert(tape.withLetters(of: tape.nodes[language]) { PersonTraits(language: $0) })
    }
    self = traits
  }

  /// The reading of ideographs in a name of that language: not Chinese in Japanese, Korean and
  /// Vietnamese.
  init(language: UnsafeBufferPointer<UInt8>) {
    self = Self.isReadInChinese(language) ? .chinese : .notChinese
  }

  private static func isReadInChinese(_ language: UnsafeBufferPointer<UInt8>) -> Bool {
    guard language.count == 2 || language.count > 2 && language[2] == UInt8(ascii: "-") else {
      return true
    }
    switch (language[0] | 0x20, language[1] | 0x20) {
    case (UInt8(ascii: "j"), UInt8(ascii: "a")), (UInt8(ascii: "k"), UInt8(ascii: "o")),
      (UInt8(ascii: "v"), UInt8(ascii: "i")):
      return false
    default: return true
    }
  }
}
