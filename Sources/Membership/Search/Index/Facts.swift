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

  private var numbers = Numbers()

  /// The numbers of the facts that are there: many people have the same ones.
  private struct Numbers: Sendable {
    /// Of organizations, cities and countries, by their places.
    private var organizations: [UInt32?] = []
    private var cities: [UInt32?] = []
    private var countries: [UInt32?] = []
    /// Titles of posts as they stand in the text: to know one again costs less than to read it.
    var titles = IdentifierTable()
    var ofTitles: [UInt32] = []

    /// Of what is no post.
    subscript(fact: Fact) -> UInt32? {
      get {
        switch fact {
        case .organization(let organization): Self.number(organization.position, organizations)
        case .city(let city): Self.number(city.position, cities)
        case .country(let country): Self.number(country.position, countries)
        case .post: nil
        }
      }
      set {
        switch fact {
        case .organization(let organization):
          Self.set(newValue, organization.position, &organizations)
        case .city(let city): Self.set(newValue, city.position, &cities)
        case .country(let country): Self.set(newValue, country.position, &countries)
        case .post: break
        }
      }
    }

    private static func number(_ place: Int, _ numbers: [UInt32?]) -> UInt32? {
      place < numbers.count ? numbers[place] : nil
    }

    private static func set(_ number: UInt32?, _ place: Int, _ numbers: inout [UInt32?]) {
      while numbers.count <= place { numbers.append(nil) }
      numbers[place] = number
    }
  }

  /// Adds the facts of the next person, what says most first.
  mutating func add(_ person: CheckedObject) {
    for post in person.objects(.posts) {
      let organizations: [Reference<Organization>] = post.references(.organizations, .organization)
      ofPeople += organizations.map { number(of: .organization($0)) }
      if let title = post.value(.title) { ofPeople.append(number(ofTitle: title, post.text.tape)) }
    }
    if let city: Reference<City> = person.reference(.city, .city) {
      ofPeople.append(number(of: .city(city)))
    }
    if let country: Reference<Country> = person.reference(.country, .country) {
      ofPeople.append(number(of: .country(country)))
    }
    people.append(UInt32(ofPeople.count))
  }

  /// Adds the facts of people who come next.
  mutating func append(_ next: Facts) {
    var titles = 0
    let places = next.all.map { fact in
      guard case .post(let title) = fact else { return number(of: fact) }
      defer { titles += 1 }
      return next.numbers.titles.withLetters(of: titles) { number(ofTitle: $0) { title } }
    }
    ofPeople += next.ofPeople.map { places[Int($0)] }
    let start = people[people.count - 1]
    people += next.people.dropFirst().map { $0 + start }
  }

  /// The number of what is no post, a new one for what is new.
  private mutating func number(of fact: Fact) -> UInt32 {
    if let number = numbers[fact] { return number }
    numbers[fact] = UInt32(all.count)
    all.append(fact)
    return UInt32(all.count - 1)
  }

  private mutating func number(ofTitle node: Int, _ tape: JSONTape) -> UInt32 {
    let text = UnsafeBufferPointer(rebasing: tape.bytes[tape.nodes[node].range])
    return number(ofTitle: text) { Label(node, tape) }
  }

  private mutating func number(
    ofTitle text: UnsafeBufferPointer<UInt8>, _ title: () -> Label
  ) -> UInt32 {
    if let place = numbers.titles.place(of: text) { return numbers.ofTitles[place] }
    _ = numbers.titles.insert(text)
    numbers.ofTitles.append(UInt32(all.count))
    all.append(.post(title()))
    return UInt32(all.count - 1)
  }

  /// Folds the words of all facts: once for everybody's, as many parts of a roll have the same.
  mutating func fold(_ roll: Roll, _ han: HanTable) {
    var folder = NameFolder(han: han)
    for fact in all { add(Self.texts(of: fact, in: roll), &folder) }
  }

  /// What has a name in Latin letters needs no reading of its others: nobody looks for a mayor by
  /// the pinyin of 市長, and 長 alone would be half of all titles.
  private mutating func add(_ texts: [String], _ folder: inout NameFolder) {
    let isInLatin = texts.contains { $0.utf8.contains { (0x61...0x7A).contains($0 | 0x20) } }
    for text in texts {
      let folded = folder.fold(text.searchedPart)
      table.add(folded.native, from: .name(0))
      if isInLatin { continue }
      for reading in folder.reader.readings(of: folded, isChinese: true) {
        table.add(reading.spelling, from: .reading(reading.kind, of: 0))
      }
    }
    table.endOwner()
  }

  private static func texts(of fact: Fact, in roll: Roll) -> [String] {
    switch fact {
    case .organization(let organization):
      roll[organization].names + [roll[organization].acronym].compactMap(\.self)
    case .post(let title): title.texts
    case .city(let city): roll[city].names
    case .country(let country): roll[country].name.texts
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
