/// Makes names ready to be found while their people are still being read: they need not be read
/// again for that.
///
/// It knows what the roll has defined when the first person comes. In the rare file that has its
/// countries behind the people what was gleaned is worth nothing.
struct Gleaner: Sendable {
  private(set) var part = IndexPart()
  private let ids: Identifiers
  private let codes: [String]
  private let library: HanLibrary
  private let regionTexts: RegionTexts
  private var folder: NameFolder
  private var ideographs = Ideographs()
  /// Where ideographs have been looked for.
  private var searched = 0..<0

  /// So many bytes are looked through for ideographs at once: ICU is slow to ask.
  private static let stretch = 1 << 18

  /// A gleaner of a roll whose `tables` know all but people. What countries are called is asked for
  /// `beside`.
  init(_ tables: Tables, beside: Roll.Beside?) {
    ids = Identifiers(tables)
    codes = tables.ids(of: .country)
    library = HanLibrary()
    regionTexts = RegionTexts(of: codes, beside: beside)
    folder = NameFolder(han: library.table(knowing: []))
  }

  /// A gleaner for another thread, who has met nobody.
  var ofNobody: Gleaner {
    var other = self
    (other.part, other.searched) = (IndexPart(), 0..<0)
    return other
  }

  /// Gleans what is on the tape of a person.
  mutating func take(_ person: Int, _ tape: JSONTape) {
    let place = tape.nodes[person].range
    if place.upperBound > searched.upperBound || place.lowerBound < searched.lowerBound {
      learn(place.lowerBound..<max(place.upperBound, place.lowerBound + Self.stretch), tape.bytes)
    }
    let person = CheckedObject(text: CheckedText(tape, ids), node: person)
    part.add(person, code: { [codes] in codes[$0.position] }, &folder)
  }

  private mutating func learn(_ stretch: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    searched = stretch.clamped(to: 0..<text.count)
    let known = ideographs.all.count
    ideographs.insert(of: text[searched])
    if ideographs.all.count > known {
      folder.han = library.table(knowing: ideographs.all[known...])
    }
  }

  /// Gives away what was gleaned; what has been learnt stays.
  mutating func takePart() -> IndexPart {
    defer { part = IndexPart() }
    return part
  }

  /// Adds what was gleaned of people who come next.
  mutating func append(_ next: IndexPart) {
    part.append(next)
  }

  /// What was gleaned of everybody, and what is needed beside it. Where the text defines cities or
  /// organizations behind the people, as sorted keys have it, the facts are read again. Once.
  mutating func complete(for roll: Roll) -> Gleaned {
    if !knew([.city, .organization], of: roll) { part.readFacts(of: roll) }
    let texts = regionTexts.take()
    let names =
      roll.organizations.flatMap(\.names) + roll.cities.flatMap(\.names)
      + roll.countries.flatMap(\.name.texts)
    let acronyms = roll.organizations.compactMap(\.acronym)
    var ideographs = Ideographs()
    for text in texts.map(\.text) + acronyms + names {
      ideographs.insert(of: text)
    }
    part.folder = folder
    return Gleaned(
      part: takePart(), regionTexts: texts, han: library.table(knowing: ideographs.all[...]))
  }

  struct Gleaned {
    let part: IndexPart
    let regionTexts: [(text: String, country: Int)]
    let han: HanTable
  }

  /// Whether it knew the countries, by which names are read.
  func knewCountries(of roll: Roll) -> Bool { knew([.country], of: roll) }

  private func knew(_ entities: [Issue.Entity], of roll: Roll) -> Bool {
    entities.allSatisfy { roll.contents.ids.count(of: $0) == ids.count(of: $0) }
  }
}
