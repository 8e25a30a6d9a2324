/// Makes names ready to be found while their people are still being read: they need not be read
/// again for that.
///
/// It knows what the roll has defined when the first person comes. What comes behind the people, in the
/// rare file that has its countries there, makes what was gleaned worth nothing.
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
    part.add(CheckedObject(text: CheckedText(tape, ids), node: person), codes: codes, &folder)
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

  /// What is needed beside the names when everybody is there. Once.
  func complete(for roll: Roll) -> (regionTexts: [(text: String, country: Int)], han: HanTable) {
    let texts = regionTexts.take()
    let labels =
      roll.organizations.map(\.name) + roll.cities.map(\.name) + roll.countries.map(\.name)
    var ideographs = Ideographs()
    for text in texts.map(\.text) + labels.flatMap({ $0.entries.map(\.text) }) {
      ideographs.insert(of: text)
    }
    return (texts, library.table(knowing: ideographs.all[...]))
  }

  /// Whether it knew all that people may refer to.
  func knew(_ tables: Tables) -> Bool {
    [.country, .city, .organization].allSatisfy { tables.count(of: $0) == ids.count(of: $0) }
  }
}
