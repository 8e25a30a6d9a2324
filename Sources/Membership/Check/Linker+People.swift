extension Linker {
  mutating func delegate(_ entry: DelegateEntry) -> Delegate? {
    let otherNames = entry.otherNames.compactMap { otherName($0) }
    let country = link(entry.country, in: tables.countries)
    let city = link(entry.city, in: tables.cities)
    let posts = entry.posts.compactMap { post($0) }
    let sources = cite(entry.sources)
    guard let id = entry.id?.value, let name = entry.name?.value else { return nil }
    return Delegate(
      id: id, name: name, language: entry.language, familyName: entry.familyName,
      givenName: entry.givenName, honorificPrefix: entry.honorificPrefix,
      nameOrder: entry.nameOrder, otherNames: otherNames, country: country, city: city,
      region: entry.region, capacity: entry.capacity, posts: posts, contacts: entry.contacts,
      note: entry.note, sources: sources)
  }

  private mutating func otherName(_ entry: OtherNameEntry) -> OtherName? {
    let sources = cite(entry.sources)
    guard let name = entry.name else { return nil }
    return OtherName(
      name: name, language: entry.language, kind: entry.kind, isDerived: entry.isDerived,
      sources: sources)
  }

  private mutating func post(_ entry: PostEntry) -> Post? {
    let organizations = entry.organizations.compactMap { link($0, in: tables.organizations) }
    let sources = cite(entry.sources)
    guard let title = entry.title else { return nil }
    return Post(
      title: title, organizations: organizations, printed: entry.printed,
      derivedLanguages: entry.derivedLanguages, sources: sources)
  }
}
