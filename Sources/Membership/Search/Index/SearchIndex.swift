/// The names of a roll's people, made ready to be found.
///
/// Made once, in the background when it is to know readings, and never changed: it is asked from
/// anywhere.
public final class SearchIndex: Sendable {
  /// How letters are made comparable.
  public enum Folding: Hashable, Sendable {
    /// Without ICU, at once: case, accents, alphabets and kana, but not what Chinese is read as.
    case simple
    /// With ICU, which takes about 65 ms at its first use: never on the main actor.
    case full
  }

  /// The roll that it is of.
  public let roll: Roll
  let han: HanTable
  let names: SpellingTable
  let facts: Facts
  let regions: RegionNames
  /// For each person whether it leads or co-leads an orientation.
  let leads: [Bool]
  /// Who comes first where nothing else decides.
  let order: NameOrder

  /// Folds every name of a roll: microseconds for each. `beside` is where a second thread may be had
  /// for half of them; `regionTexts` what was begun before everybody had been read.
  public convenience init(
    _ roll: Roll, folding: Folding, beside: Roll.Beside? = nil, regionTexts: RegionTexts? = nil
  ) {
    guard folding == .full else {
      self.init(roll, .none, [], beside)
      return
    }
    let isOfRoll = regionTexts?.codes == roll.countries.map(\.code)
    let begun = isOfRoll ? regionTexts : nil
    let texts = (begun ?? RegionTexts(of: roll, beside: beside)).take()
    let han = HanTable(of: Self.texts(of: roll) + texts.map(\.text))
    self.init(roll, han, texts, beside)
  }

  private init(
    _ roll: Roll, _ han: HanTable, _ regionTexts: [(text: String, country: Int)],
    _ beside: Roll.Beside?
  ) {
    (self.roll, self.han) = (roll, han)
    let regions = Piece { RegionNames(regionTexts, han) }
    beside?({ _ = regions.prepare() })
    var everybody = IndexPart.everybody(of: roll, han, beside)
    everybody.foldFacts(in: roll, han)
    (names, facts) = (everybody.names, everybody.facts)
    order = NameOrder(names)
    leads = Self.leaders(of: roll)
    self.regions = regions.take()
  }

  private static func leaders(of roll: Roll) -> [Bool] {
    var leads = [Bool](repeating: false, count: roll.delegates.count)
    for leader in roll.orientations.flatMap({ [$0.leader, $0.coLeader] }) {
      if case .delegate(let person) = leader?.party { leads[person.position] = true }
    }
    return leads
  }

  /// Everything that ideographs may stand in.
  private static func texts(of roll: Roll) -> [String] {
    let people = roll.peopleWithIdeographs.flatMap { person in
      [person.name] + person.otherNames.map(\.name)
        + person.posts.flatMap { $0.title.entries.map(\.text) }
    }
    let labels = roll.organizations.map(\.name) + roll.cities.map(\.name)
    return people + (labels + roll.countries.map(\.name)).flatMap { $0.entries.map(\.text) }
  }
}

extension SpellingTable {
  /// The name of a person with its graphemes: the forms that are a person's first in an index.
  init(nameOf person: Int, in roll: Roll, _ han: HanTable) {
    self.init(keepingGraphemes: true)
    let person = FindablePerson(person, of: roll)
    var folder = NameFolder(han: han)
    let country = person.country.map { roll[$0].code }
    add(person.name, number: 0, person.language, country, &folder, Reader(han: han))
    endOwner()
  }

  /// Adds the names of a person and their readings.
  mutating func add(
    _ person: FindablePerson, in roll: Roll, _ folder: inout NameFolder, _ reader: Reader
  ) {
    let country = person.country.map { roll[$0].code }
    add(person.name, number: 0, person.language, country, &folder, reader)
    for (index, other) in person.otherNames.enumerated() where index < Int(UInt16.max) - 2 {
      add(other.name, number: index + 1, other.language, country, &folder, reader)
    }
    if let full = person.fullName, !isPart(full, &folder) {
      add(full, number: person.otherNames.count + 1, person.language, country, &folder, reader)
    }
    endOwner()
  }

  private mutating func add(
    _ name: String, number: Int, _ language: String?, _ country: String?,
    _ folder: inout NameFolder, _ reader: Reader
  ) {
    let folded = folder.fold(name.searchedPart)
    add(folded.native, from: .name(UInt16(number)))
    let isChinese = Chinese.isLanguage(language, country: country, of: folded)
    for reading in reader.readings(of: folded, isChinese: isChinese) {
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

extension String {
  /// As much of a name as is searched: longer ones are no names, and some of what is done with a name
  /// takes the square of its length.
  var searchedPart: String {
    utf8.count <= 1000 ? self : String(unicodeScalars.prefix(1000))
  }
}

extension Delegate {
  /// The given and the family name, when there is one at least.
  var fullName: String? {
    let parts = [givenName, familyName].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// Whether ideographs are to be read in Chinese.
enum Chinese {
  /// The language says it where it is known, else the kana beside them, else the country.
  static func isLanguage(_ tag: String?, country: String?, of name: FoldedName) -> Bool {
    if let tag { return !["ja", "ko", "vi"].contains(tag.prefix { $0 != "-" }.asciiLowercased) }
    if name.scalars.contains(where: { 0x3041..<0x3100 ~= $0.value.value }) { return false }
    return !["JP", "KR", "KP"].contains(country)
  }
}

extension Substring {
  fileprivate var asciiLowercased: String { String(self).asciiLowercased }
}
