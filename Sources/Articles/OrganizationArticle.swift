import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes an organization, with all who hold a post there, whatever their country.
  mutating func organization(_ reference: Reference<Organization>) {
    let organization = roll[reference]
    cite(organization.sources + organization.otherNames.flatMap(\.sources))
    let isOwn = wording.isOwn(organization.name, organization.derivedLanguages)
    let acronym = organization.acronym.map { Line("  \($0)", Style(.faint)) } ?? Line()
    heading(wording.text(organization.name), isOwn: isOwn, acronym)
    languages(of: organization.name, organization.derivedLanguages)
    forms(organization.otherNames)
    if let reason = organization.inferred.name { field(.inferred, wording.text(reason)) }
    for meeting in roll.meetings(hostedBy: .organization(reference)) { hosted(meeting) }
    people(roll.people(of: reference)) { $0.post(of: $1, at: reference) }
    sources(isMarked: isOwn || organization.otherNames.contains(where: \.isDerived))
  }

  /// Writes a city, with the people who stand for it.
  mutating func city(_ reference: Reference<City>) {
    let city = roll[reference]
    let lists = roll.network.cityLists.filter { $0.cities.contains(.city(reference)) }
    cite(city.sources + city.otherNames.flatMap(\.sources) + lists.flatMap(\.sources))
    let isOwn = wording.isOwn(city.name, city.derivedLanguages)
    heading(wording.text(city.name), isOwn: isOwn)
    if let country = city.country {
      let name = Line(wording.name(roll[country].name), Style(.link))
      field(.country, name + inferred(city.inferred.country), to: .group(.country(country)))
    }
    languages(of: city.name, city.derivedLanguages)
    forms(city.otherNames)
    for meeting in roll.meetings(hostedBy: .city(reference)) { hosted(meeting) }
    fields(.listedBy, lists) { $0.cityList($1, $2, of: reference) }
    people(roll.people(of: reference)) { $0.post(of: $1, in: reference) }
    sources(isMarked: isOwn || city.otherNames.contains(where: \.isDerived))
  }

  /// Adds a list that has the city: its subject, else the fact that the city is listed.
  private mutating func cityList(
    _ field: Phrase.Field?, _ list: CityList, of city: Reference<City>
  ) {
    let words = list.note.map(wording.text) ?? wording.name(roll[city].name)
    self.field(field, Line(words) + references(list.sources), to: .network)
  }

  /// Adds people with the posts that are asked about; guests last.
  private mutating func people(
    _ people: [Reference<Delegate>],
    _ post: @escaping @Sendable (Roll, Reference<Delegate>) -> Post?
  ) {
    gap()
    let guests = people.filter(roll.isGuest)
    list(people.filter { !roll.isGuest($0) } + guests) { writer, person in
      let words = "  " + writer.wording.brief(person, post(writer.roll, person))
      let name = Line(writer.wording.fullName(of: person), Style(.link))
      writer.write(name + Line(words), to: .delegate(person))
    }
  }
}
