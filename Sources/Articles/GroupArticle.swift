import Cells
import Membership

extension ArticleWriter {
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
    people(roll.people(of: reference)) { $0.post(of: $1, at: reference) }
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
    people(roll.people(of: reference)) { $0.post(of: $1, in: reference) }
    sources(city.sources)
  }

  private mutating func names(_ label: Label, code: String?) {
    if let code { field("code", code, .faint) }
    others(of: label)
  }

  /// A text in the other languages that it is in.
  mutating func others(of label: Label) {
    let shown = label.text()
    list(label.entries.filter { $0.text != shown }) { writer, other in
      writer.field(other.language ?? "", other.text, .faint)
    }
  }

  private mutating func derivation(_ languages: [String]) {
    if languages.contains("en") { write("(in English by this roll, by no source)", .faint) }
  }

  /// The people of an organization or a city, with the posts that are asked about.
  private mutating func people(
    _ people: [Reference<Delegate>],
    _ post: @escaping @Sendable (Roll, Reference<Delegate>) -> Post?
  ) {
    gap()
    let guests = people.filter(roll.isGuest)
    list(people.filter { !roll.isGuest($0) } + guests) { writer, person in
      let roll = writer.roll
      let words = Line("  " + roll.brief(person, post(roll, person)), Style(.faint))
      writer.write(Line(roll.name(of: person), Style(.link)) + words, to: .delegate(person))
    }
  }

  private mutating func places(of people: [Reference<Delegate>]) {
    list(people.compactMap(roll.city(of:)).unique) { writer, city in
      writer.field("City", link: writer.roll[city].name.visibleName, to: .city(city))
    }
    let read = people.map { roll[$0] }
    list(read.compactMap { $0.region?.text() }.unique) { $0.field("Region", $1) }
    let organizations = read.flatMap { $0.posts.flatMap(\.organizations) }.unique
    list(Array(organizations.enumerated())) { writer, organization in
      let name = Line(writer.roll[organization.element].name.visibleName, Style(.link))
      let label = organization.offset == 0 ? "Posts at" : ""
      writer.field(label, name, to: .organization(organization.element))
    }
  }

  private mutating func orientations(ledFrom people: [Reference<Delegate>]) {
    let led = people.flatMap { roll.orientations(ledBy: $0).map(\.orientation) }.unique
    list(led) { $0.field("Leads", orientation: $1) }
    if led.isEmpty { field("Leads", "no orientation named", .faint) }
  }
}
