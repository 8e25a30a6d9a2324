/// Writes the names of people into a table of spellings, one person after the other, straight from
/// the text of a roll.
struct IndexBuilder {
  private(set) var table: SpellingTable
  private let storage: RollStorage
  /// For each country, true where its ideographs may be read in Chinese.
  private let areChinese: [Bool]
  private var name = FoldedName()
  private var readings = Readings()
  private var loose = Spelling()

  init(_ roll: Roll, keepingGraphemes: Bool = false) {
    storage = roll.storage
    table = SpellingTable(keepingGraphemes: keepingGraphemes)
    areChinese = roll.countries.map { !["JP", "KR", "KP"].contains($0.code) }
  }

  /// Adds the names of a person and their readings.
  mutating func add(_ person: Int, _ text: UnsafeBufferPointer<UInt8>) {
    let traits = storage.people.traits[person]
    addName(of: person, text)
    if storage.people.otherNames[person] != 0 || traits.contains(.fullName) {
      addOthers(storage.delegate(at: person), person)
    }
    table.endOwner()
  }

  /// Adds the name of a person and its readings: the first forms that an index has of the person.
  mutating func addName(of person: Int, _ text: UnsafeBufferPointer<UInt8>) {
    NameText(at: Int(storage.people.names[person]), in: text).withLetters { name.fold($0) }
    addFolded(number: 0, isChinese(storage.people.traits[person], person))
  }

  /// The most other names that are indexed: more than anybody has. Forms number names in 16 bits.
  private static let mostNames = 65_000

  private mutating func addOthers(_ delegate: Delegate, _ person: Int) {
    for (index, other) in delegate.otherNames.prefix(Self.mostNames).enumerated() {
      var language = other.language
      let traits = language?.withUTF8(PersonTraits.init(language:)) ?? []
      name = FoldedName(other.name)
      addFolded(number: index + 1, isChinese(traits, person))
    }
    guard delegate.otherNames.count <= Self.mostNames, let full = delegate.fullName else { return }
    name = FoldedName(full)
    if isPart(name.native) { return }
    let isChinese = isChinese(storage.people.traits[person], person)
    addFolded(number: delegate.otherNames.count + 1, isChinese)
  }

  /// Adds the name that was folded.
  private mutating func addFolded(number: Int, _ isChinese: Bool?) {
    let number = UInt16(number)
    table.add(name.native, from: .name(number), &loose)
    if name.scalars.isEmpty { return }
    let isChinese = isChinese ?? !name.scalars.contains { 0x3041..<0x3100 ~= $0.value.value }
    readings.read(name, isChinese: isChinese)
    readings.readConsonants(name)
    for place in 0..<readings.count {
      let reading = readings[place]
      let source = SpellingTable.Source.reading(reading.kind, of: number)
      if reading.kind == .consonants {
        table.add(reading.spelling, .skeleton, from: source)
      } else {
        table.add(reading.spelling, from: source, &loose)
      }
    }
  }

  /// Tells if ideographs are to be read in Chinese: the language says it where it is known, else
  /// the country. Nil where both leave it to the kana beside them.
  private func isChinese(_ traits: PersonTraits, _ person: Int) -> Bool? {
    if traits.contains(.chinese) { return true }
    if traits.contains(.notChinese) { return false }
    let country = storage.people.countries[person]
    return country == People.none || areChinese[Int(country)] ? nil : false
  }

  /// Tells if every word of a spelling is in the name that was added first.
  private func isPart(_ spelling: Spelling) -> Bool {
    let form = Int(table.owners[table.owners.count - 1])
    guard form < table.forms.count else { return false }
    let words = table.words(of: form).map { word in
      table.letters[Int(table.words[word])..<Int(table.words[word + 1])]
    }
    return spelling.words.allSatisfy { word in
      words.contains { $0.elementsEqual(spelling.letters[word].map { Sounds.plain[Int($0)] }) }
    }
  }
}
