/// What of a person is searched: less than half of what there is to read.
struct FindablePerson {
  let name: String
  let language: String?
  /// The given and the family name, when there is one at least.
  let fullName: String?
  let otherNames: [(name: String, language: String?)]
  let country: Reference<Country>?
  /// What the person can be found by beside the names, what says most first.
  let facts: [Facts.Fact]
}

extension FindablePerson {
  /// Reads what is searched of somebody off the text.
  init(_ position: Int, of roll: Roll) {
    self = roll.contents.withPerson(at: position) { object in
      FindablePerson(object, Reference(position), in: roll)
    }
  }

  private init(_ object: CheckedObject, _ person: Reference<Delegate>, in roll: Roll) {
    name = object.required(.name)
    language = object.string(.language)
    let parts = [object.string(.givenName), object.string(.familyName)].compactMap(\.self)
    fullName = parts.isEmpty ? nil : parts.joined(separator: " ")
    otherNames = object.objects(.otherNames).map { ($0.required(.name), $0.string(.language)) }
    if case .country(let country) = roll.group(of: person) {
      self.country = country
    } else {
      country = nil
    }
    var facts: [Facts.Fact] = []
    for post in object.objects(.posts) {
      facts += post.references(.organizations, .organization).map { .organization($0) }
      facts.append(.post(post.requiredLabel(.title)))
    }
    if let city = roll.city(of: person) { facts.append(.city(city)) }
    if let country { facts.append(.country(country)) }
    self.facts = facts
  }
}
