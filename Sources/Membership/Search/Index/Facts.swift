/// The facts that people can be found by beside their names: organizations, posts, cities,
/// countries. Each is there once, however many people have it.
struct Facts: Sendable {
  /// One fact.
  enum Fact: Hashable, Sendable {
    case organization(Reference<Organization>)
    case city(Reference<City>)
    case country(Reference<Country>)
    /// By the place of its title among all titles.
    case post(Int)
  }

  let roll: Roll
  /// The words of each fact, in every language that the roll has.
  let table: SpellingTable
  private let people: People
  /// The numbers at which the kinds begin among all facts; organizations begin at 0.
  private let firstCity, firstCountry, firstPost: Int

  /// Folds the words of all facts of a roll.
  init(_ roll: Roll) {
    self.roll = roll
    people = roll.storage.people
    firstCity = roll.organizations.count
    firstCountry = firstCity + roll.cities.count
    firstPost = firstCountry + roll.countries.count
    var table = FactTable()
    for organization in roll.organizations {
      table.add(fact: organization.names + [organization.acronym].compactMap(\.self))
    }
    for city in roll.cities { table.add(fact: city.names) }
    for country in roll.countries { table.add(fact: country.name.texts) }
    for title in people.facts.titleStarts.indices {
      table.add(fact: roll.storage.title(at: title).texts)
    }
    self.table = table.spellings
  }

  /// The number of facts.
  var count: Int { table.signature.count }

  /// The fact with a number.
  subscript(number: Int) -> Fact {
    switch number {
    case firstPost...: .post(number - firstPost)
    case firstCountry...: .country(Reference(number - firstCountry))
    case firstCity...: .city(Reference(number - firstCity))
    default: .organization(Reference(number))
    }
  }

  /// Returns the first fact of a person, those that say most first, for which `isSuch` holds; nil:
  /// none.
  @inline(__always)
  func first(of person: Int, where isSuch: (Int) -> Bool) -> Int? {
    for fact in people.facts.facts(of: person) where isSuch(number(of: fact)) {
      return number(of: fact)
    }
    let (city, country) = (people.cities[person], people.countries[person])
    if city != People.none, isSuch(firstCity + Int(city)) { return firstCity + Int(city) }
    guard country != People.none, isSuch(firstCountry + Int(country)) else { return nil }
    return firstCountry + Int(country)
  }

  /// Returns the facts of a person's posts: of each its organizations, then its title.
  func ofPosts(of person: Int) -> [Int] { people.facts.facts(of: person).map(number) }

  @inline(__always)
  private func number(of fact: PostFacts.Fact) -> Int {
    switch fact {
    case .organization(let place): place
    case .title(let place): firstPost + place
    }
  }

  /// Returns a fact as a reason.
  func reason(_ number: Int) -> Reason {
    switch self[number] {
    case .organization(let organization):
      .organization(text: roll[organization].name.text(in: ["en"]))
    case .post(let title): .post(text: roll.storage.title(at: title).text(in: ["en"]))
    case .city(let city): .city(text: roll[city].name.text(in: ["en"]))
    case .country(let country): .country(text: roll[country].name.text(in: ["en"]))
    }
  }
}

/// A table of facts in the making.
private struct FactTable {
  private(set) var spellings = SpellingTable()
  private var name = FoldedName()
  private var readings = Readings()
  private var loose = Spelling()

  /// Adds a fact. If it has a name in Latin letters, its others need no reading: nobody looks for a
  /// mayor by the pinyin of 市長, and 長 alone would be half of all titles.
  mutating func add(fact texts: [String]) {
    let isInLatin = texts.contains { $0.utf8.contains { (0x61...0x7A).contains($0 | 0x20) } }
    for text in texts {
      name = FoldedName(text)
      spellings.add(name.native, from: .name(0), &loose)
      if isInLatin { continue }
      readings.read(name, isChinese: true)
      for place in 0..<readings.count {
        let reading = readings[place]
        spellings.add(reading.spelling, from: .reading(reading.kind, of: 0), &loose)
      }
    }
    spellings.endOwner()
  }
}
