/// What people can be found by beside their names: organizations, posts, cities, countries.
///
/// Many have the same ones, so each is there once.
struct Facts: Sendable {
  /// One of them.
  enum Fact: Hashable, Sendable {
    case organization(Reference<Organization>)
    case post(Label)
    case city(Reference<City>)
    case country(Reference<Country>)
  }

  private(set) var all: [Fact] = []
  /// The words of each, in every language that the roll has; empty until they are folded.
  private(set) var table = SpellingTable()
  /// The facts of all people, one person's after the other's.
  private(set) var ofPeople: [UInt32] = []
  /// Where people begin in it; one more for the end.
  private(set) var people: [UInt32] = [0]

  /// The facts of a person.
  func facts(of person: Int) -> ArraySlice<UInt32> {
    ofPeople[Int(people[person])..<Int(people[person + 1])]
  }

  /// The number of each fact that is there.
  private var numbers: Numbers

  /// Facts by what they are: a dictionary is only needed for posts.
  private struct Numbers: Sendable {
    var organizations: [UInt32?]
    var cities: [UInt32?]
    var countries: [UInt32?]
    var posts: [Label: UInt32] = [:]

    subscript(fact: Fact) -> UInt32? {
      get {
        switch fact {
        case .organization(let organization): organizations[organization.position]
        case .post(let title): posts[title]
        case .city(let city): cities[city.position]
        case .country(let country): countries[country.position]
        }
      }
      set {
        switch fact {
        case .organization(let organization): organizations[organization.position] = newValue
        case .post(let title): posts[title] = newValue
        case .city(let city): cities[city.position] = newValue
        case .country(let country): countries[country.position] = newValue
        }
      }
    }
  }

  /// No facts of nobody.
  init(_ roll: Roll) {
    numbers = Numbers(
      organizations: Array(repeating: nil, count: roll.organizations.count),
      cities: Array(repeating: nil, count: roll.cities.count),
      countries: Array(repeating: nil, count: roll.countries.count))
  }

  /// Adds the facts of the next person.
  mutating func add(_ person: FindablePerson) {
    for fact in person.facts { ofPeople.append(number(of: fact)) }
    people.append(UInt32(ofPeople.count))
  }

  /// Adds the facts of people who come next.
  mutating func append(_ next: Facts) {
    let places = next.all.map { number(of: $0) }
    ofPeople += next.ofPeople.map { places[Int($0)] }
    let start = people[people.count - 1]
    people += next.people.dropFirst().map { $0 + start }
  }

  /// The number of a fact, a new one for a new fact.
  private mutating func number(of fact: Fact) -> UInt32 {
    if let number = numbers[fact] { return number }
    let number = UInt32(all.count)
    numbers[fact] = number
    all.append(fact)
    return number
  }

  /// Folds the words of all facts: once for everybody's, as many parts of a roll have the same.
  mutating func fold(_ roll: Roll, _ han: HanTable) {
    var folder = NameFolder(han: han)
    let reader = Reader(han: han)
    for fact in all { add(Self.texts(of: fact, in: roll), &folder, reader) }
  }

  /// What has a name in Latin letters needs no reading of its others: nobody looks for a mayor by
  /// the pinyin of 市長, and 長 alone would be half of all titles.
  private mutating func add(_ texts: [String], _ folder: inout NameFolder, _ reader: Reader) {
    let isInLatin = texts.contains { $0.utf8.contains { (0x61...0x7A).contains($0 | 0x20) } }
    for text in texts {
      let folded = folder.fold(text.searchedPart)
      table.add(folded.native, from: .name(0))
      if isInLatin { continue }
      for reading in reader.readings(of: folded, isChinese: true) {
        table.add(reading.spelling, from: .reading(reading.kind, of: 0))
      }
    }
    table.endOwner()
  }

  private static func texts(of fact: Fact, in roll: Roll) -> [String] {
    switch fact {
    case .organization(let organization):
      roll[organization].name.entries.map(\.text) + [roll[organization].acronym].compactMap(\.self)
    case .post(let title): title.entries.map(\.text)
    case .city(let city): roll[city].name.entries.map(\.text)
    case .country(let country): roll[country].name.entries.map(\.text)
    }
  }
}

extension Facts.Fact {
  /// The fact as a reason.
  func reason(in roll: Roll) -> Reason {
    switch self {
    case .organization(let organization): .organization(text: roll[organization].name.text())
    case .post(let title): .post(text: title.text())
    case .city(let city): .city(text: roll[city].name.text())
    case .country(let country): .country(text: roll[country].name.text())
    }
  }
}
