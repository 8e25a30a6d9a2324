import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes a country, or the group that stands in for one: its delegation in figures and cities.
  mutating func group(_ group: Roll.Group) {
    switch group {
    case .country(let reference):
      let country = roll[reference]
      cite(country.sources)
      heading(wording.text(country.name), Line("  \(country.code)", Style(.faint)))
      languages(of: country.name)
    case .organization(let reference):
      let organization = roll[reference]
      cite(organization.sources + organization.otherNames.flatMap(\.sources))
      let isOwn = wording.isOwn(organization.name, organization.derivedLanguages)
      heading(wording.text(organization.name), isOwn: isOwn)
      languages(of: organization.name, organization.derivedLanguages)
      forms(organization.otherNames)
    case .none:
      heading(phrases(.noCountry))
      write(.nobodyBelongsAnywhere)
    }
    gap()
    delegation(of: group)
    sources()
  }

  private mutating func delegation(of group: Roll.Group) {
    field(.delegates, phrases(.number(roll.delegates(of: group).count)))
    let guests = roll.guests(of: group).count
    if guests > 0 { field(.guests, phrases(.number(guests))) }
    let people = roll.delegates(of: group) + roll.guests(of: group)
    places(of: people)
    list(people.flatMap { roll.orientations(ledBy: $0).map(\.orientation) }.unique) {
      $0.field(.leads, orientation: $1)
    }
  }

  private mutating func places(of people: [Reference<Delegate>]) {
    list(people.compactMap(roll.city(of:)).unique) { writer, city in
      writer.field(.city, link: writer.wording.name(writer.roll[city].name), to: .city(city))
    }
    let read = people.map { roll[$0] }
    list(read.compactMap { $0.region.map(wording.text) }.unique) { $0.field(.region, $1) }
    fields(.postsAt, read.flatMap { $0.posts.flatMap(\.organizations) }.unique) {
      let name = $0.wording.name($0.roll[$2].name)
      $0.field($1, link: name, to: .organization($2))
    }
  }
}
