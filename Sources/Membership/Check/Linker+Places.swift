extension Linker {
  mutating func network(_ entry: NetworkEntry?) -> Network? {
    guard let entry else { return nil }
    let history = entry.history.compactMap { event($0) }
    guard let name = entry.name else { return nil }
    return Network(
      name: name, alsoKnownAs: entry.alsoKnownAs, asOf: entry.asOf, history: history,
      note: entry.note)
  }

  private mutating func event(_ entry: EventEntry) -> HistoryEntry? {
    let sources = cite(entry.sources)
    guard let date = entry.date, let title = entry.title else { return nil }
    return HistoryEntry(date: date, title: title, sources: sources)
  }

  func source(_ entry: SourceEntry) -> Source? {
    guard let id = entry.id?.value else { return nil }
    return Source(
      id: id, title: entry.title, publisher: entry.publisher, date: entry.date,
      language: entry.language, url: entry.url)
  }

  mutating func country(_ entry: CountryEntry) -> Country? {
    let sources = cite(entry.sources)
    guard let code = entry.id?.value, let name = entry.name else { return nil }
    return Country(code: code, name: name, sources: sources)
  }

  mutating func city(_ entry: CityEntry) -> City? {
    let country = link(entry.country, in: tables.countries)
    let sources = cite(entry.sources)
    guard let id = entry.id?.value, let name = entry.name else { return nil }
    return City(
      id: id, name: name, country: country, latitude: entry.latitude, longitude: entry.longitude,
      derivedLanguages: entry.derivedLanguages, sources: sources)
  }

  mutating func organization(_ entry: OrganizationEntry) -> Organization? {
    let sources = cite(entry.sources)
    guard let id = entry.id?.value, let name = entry.name else { return nil }
    return Organization(
      id: id, name: name, acronym: entry.acronym, derivedLanguages: entry.derivedLanguages,
      sources: sources)
  }
}
