extension SpellingTable {
  /// The name of a person with its graphemes: the forms that are a person's first in an index; its
  /// readings only where they are wanted. It has no owner, as nobody is looked for in it.
  init(nameOf person: Int, in roll: Roll, _ folder: inout NameFolder, withReadings: Bool) {
    self.init(keepingGraphemes: true)
    if withReadings {
      let person = roll.contents.withPerson(at: person) {
        FindablePerson($0, code: { roll[$0].code })
      }
      add(person.name, number: 0, person.language, person.country, &folder)
    } else {
      add(folder.fold(roll.contents.name(at: person).searchedPart).native, from: .name(0))
    }
  }

  /// Adds the names of a person and their readings.
  mutating func add(_ person: FindablePerson, _ folder: inout NameFolder) {
    let country = person.country
    add(person.name, number: 0, person.language, country, &folder)
    for (index, other) in person.otherNames.prefix(Self.mostNames).enumerated() {
      add(other.name, number: index + 1, other.language, country, &folder)
    }
    if person.otherNames.count <= Self.mostNames, let full = person.fullName,
      !isPart(full, &folder)
    {
      add(full, number: person.otherNames.count + 1, person.language, country, &folder)
    }
    endOwner()
  }

  /// More other names than anybody has; forms number names in 16 bits.
  private static let mostNames = 65_000

  private mutating func add(
    _ name: String, number: Int, _ language: String?, _ country: String?,
    _ folder: inout NameFolder
  ) {
    let folded = folder.fold(name.searchedPart)
    add(folded.native, from: .name(UInt16(number)))
    let isChinese = Chinese.isLanguage(language, country: country, of: folded)
    for reading in folder.reader.readings(of: folded, isChinese: isChinese) {
      add(reading.spelling, from: .reading(reading.kind, of: UInt16(number)))
    }
    if folded.scalars.contains(where: { Skeleton.holds($0.value) }) {
      for skeleton in Skeleton.readings(of: folded.scalars) {
        add(skeleton: skeleton, from: .reading(.consonants, of: UInt16(number)))
      }
    }
  }

  /// Whether every word of a text is in the name that was added last.
  private func isPart(_ text: String, _ folder: inout NameFolder) -> Bool {
    let spelling = folder.fold(text.searchedPart).native
    let form = Int(owners[owners.count - 1])
    guard form < forms.count else { return false }
    let words = words(of: form).map { letters[Int(self.words[$0])..<Int(self.words[$0 + 1])] }
    return spelling.words.allSatisfy { word in
      words.contains { $0.elementsEqual(spelling.letters[word].map { Sounds.plain[Int($0)] }) }
    }
  }
}
