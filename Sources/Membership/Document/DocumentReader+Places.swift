extension DocumentReader {
  mutating func country(_ node: Int) -> CountryEntry? {
    guard let country = object(node, allowing: Allowed.country) else { return nil }
    return CountryEntry(
      id: countryCode(required(.code, country)),
      name: nameLabel(required(.name, country)),
      sources: strings(country[.sources]))
  }

  mutating func city(_ node: Int) -> CityEntry? {
    guard let city = object(node, allowing: Allowed.city) else { return nil }
    let id = identifier(required(.id, city))
    let name = nameLabel(required(.name, city))
    return CityEntry(
      id: id,
      name: name,
      country: located(city[.country]),
      latitude: degrees(city[.latitude], -90...90),
      longitude: degrees(city[.longitude], -180...180),
      derivedLanguages: derivedLanguages(city[.derived], of: name),
      sources: strings(city[.sources]))
  }

  mutating func organization(_ node: Int) -> OrganizationEntry? {
    guard let organization = object(node, allowing: Allowed.organization) else { return nil }
    let id = identifier(required(.id, organization))
    let name = nameLabel(required(.name, organization))
    return OrganizationEntry(
      id: id,
      name: name,
      acronym: self.name(organization[.acronym]),
      derivedLanguages: derivedLanguages(organization[.derived], of: name),
      sources: strings(organization[.sources]))
  }
}
