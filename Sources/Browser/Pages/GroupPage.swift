import Cells
import Membership

extension PageWriter {
  /// A country or what stands in for one: its delegation in figures and places.
  mutating func group(_ group: Roll.Group) {
    heading(roll.writtenName(of: group))
    switch group {
    case .country(let country): names(roll[country].name, code: roll[country].code)
    case .organization(let organization): names(roll[organization].name, code: nil)
    case .none: write("People with neither country nor organization.", .faint)
    }
    gap()
    field("Delegates", roll.delegates(of: group).count.grouped)
    let guests = roll.guests(of: group).count
    if guests > 0 { field("Guests", guests.grouped) }
    let people = roll.delegates(of: group) + roll.guests(of: group)
    places(of: people)
    orientations(ledFrom: people)
  }

  /// An organization, with all who hold a post there, whatever their country.
  mutating func organization(_ reference: Reference<Organization>) {
    let organization = roll[reference]
    heading(organization.name)
    names(organization.name, code: organization.acronym)
    derivation(organization.derivedLanguages)
    people(of: .organization(reference))
    sources(organization.sources)
  }

  mutating func city(_ reference: Reference<City>) {
    let city = roll[reference]
    heading(city.name)
    names(city.name, code: nil)
    derivation(city.derivedLanguages)
    if let country = city.country {
      field("Country", link: roll[country].name.visibleName, to: .group(.country(country)))
    }
    people(of: .city(reference))
    sources(city.sources)
  }

  private mutating func names(_ label: Label, code: String?) {
    if let code { field("code", code, .faint) }
    others(of: label)
  }

  /// A text in the other languages that it is in.
  mutating func others(of label: Label) {
    let shown = label.text()
    for other in label.entries where !isFull && other.text != shown {
      field(other.language ?? "", other.text, .faint)
    }
  }

  private mutating func derivation(_ languages: [String]) {
    if languages.contains("en") { write("(in English by this roll, by no source)", .faint) }
  }

  private mutating func people(of narrowing: Place.Narrowing) {
    gap()
    let people = roll.people(in: narrowing)
    for person in people.filter({ !roll.isGuest($0) }) + people.filter(roll.isGuest)
    where !isFull {
      let post = Line("  " + roll.brief(person, in: narrowing), Style(.faint))
      write(Line(roll.name(of: person), Style(.link)) + post, to: .delegate(person))
    }
  }

  private mutating func places(of people: [Reference<Delegate>]) {
    for city in people.compactMap(roll.city(of:)).unique where !isFull {
      field("City", link: roll[city].name.visibleName, to: .city(city))
    }
    let read = people.map { roll[$0] }
    for region in read.compactMap({ $0.region?.text() }).unique where !isFull {
      field("Region", region)
    }
    let organizations = read.flatMap { $0.posts.flatMap(\.organizations) }.unique
    for (index, organization) in organizations.enumerated() where !isFull {
      let name = Line(roll[organization].name.visibleName, Style(.link))
      field(index == 0 ? "Posts at" : "", name, to: .organization(organization))
    }
  }

  private mutating func orientations(ledFrom people: [Reference<Delegate>]) {
    let led = people.flatMap { roll.orientations(ledBy: $0).map(\.orientation) }.unique
    for orientation in led where !isFull {
      let title = "\(roll[orientation].number) \(roll[orientation].title.visibleName)"
      field("Leads", link: title, to: .orientation(orientation))
    }
    if led.isEmpty { field("Leads", "no orientation named", .faint) }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var unique: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
