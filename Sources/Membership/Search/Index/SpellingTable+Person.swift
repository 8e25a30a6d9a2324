extension SpellingTable {
  /// The name of a person with its graphemes: the forms that are a person's first in an index; its
  /// readings only where they are wanted. It has no owner, as nobody is looked for in it.
  init(nameOf person: Int, in roll: Roll, withReadings: Bool) {
    self.init(keepingGraphemes: true)
    let name = roll.contents.name(at: person)
    if withReadings {
      let language = roll.contents.people.traits[person]
      add(name, number: 0, isChinese(language, person, roll))
    } else {
      add(NameFolder.fold(name.searchedPart).native, from: .name(0))
    }
  }

  /// Adds the names of a person and their readings.
  mutating func add(_ person: Int, of roll: Roll) {
    let people = roll.contents.people
    let traits = people.traits[person]
    add(roll.contents.name(at: person), number: 0, isChinese(traits, person, roll))
    if people.otherNames[person] != 0 || traits.contains(.fullName) {
      addOthers(roll.delegates[person], person, roll)
    }
    endOwner()
  }

  /// More other names than anybody has; forms number names in 16 bits.
  private static let mostNames = 65_000

  private mutating func addOthers(
    _ delegate: Delegate, _ person: Int, _ roll: Roll
  ) {
    for (index, other) in delegate.otherNames.prefix(Self.mostNames).enumerated() {
      let traits = other.language.map(Traits.init(language:)) ?? []
      add(other.name, number: index + 1, isChinese(traits, person, roll))
    }
    guard delegate.otherNames.count <= Self.mostNames, let full = delegate.fullName,
      !isPart(full)
    else { return }
    let traits = roll.contents.people.traits[person]
    add(full, number: delegate.otherNames.count + 1, isChinese(traits, person, roll))
  }

  private mutating func add(
    _ name: String, number: Int, _ isChinese: Bool?
  ) {
    let folded = NameFolder.fold(name.searchedPart)
    add(folded.native, from: .name(UInt16(number)))
    let isChinese = isChinese ?? !folded.scalars.contains { 0x3041..<0x3100 ~= $0.value.value }
    for reading in Reader.readings(of: folded, isChinese: isChinese) {
      add(reading.spelling, from: .reading(reading.kind, of: UInt16(number)))
    }
    if folded.scalars.contains(where: { Skeleton.holds($0.value) }) {
      for skeleton in Skeleton.readings(of: folded.scalars) {
        add(skeleton: skeleton, from: .reading(.consonants, of: UInt16(number)))
      }
    }
  }

  /// Whether ideographs are to be read in Chinese: the language says it where it is known, else the
  /// country; nil where both leave it to the kana beside them.
  private func isChinese(_ traits: Traits, _ person: Int, _ roll: Roll) -> Bool? {
    if traits.contains(.chinese) { return true }
    if traits.contains(.notChinese) { return false }
    let country = roll.contents.people.countries[person]
    guard country != People.none else { return nil }
    return ["JP", "KR", "KP"].contains(roll.countries[Int(country)].code) ? false : nil
  }

  /// Whether every word of a text is in the name that was added first.
  private func isPart(_ text: String) -> Bool {
    let spelling = NameFolder.fold(text.searchedPart).native
    let form = Int(owners[owners.count - 1])
    guard form < forms.count else { return false }
    let words = words(of: form).map { letters[Int(self.words[$0])..<Int(self.words[$0 + 1])] }
    return spelling.words.allSatisfy { word in
      words.contains { $0.elementsEqual(spelling.letters[word].map { Sounds.plain[Int($0)] }) }
    }
  }
}
