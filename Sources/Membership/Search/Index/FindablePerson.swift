/// The names of a person, as they are searched: less than half of what there is to read.
struct FindablePerson {
  let name: String
  let language: String?
  /// The given and the family name, when there is one at least. None where the name is just that, in
  /// either order: that is the usual case, and seen without folding them.
  let fullName: String?
  let otherNames: [(name: String, language: String?)]
  /// The code of the country.
  let country: String?

  /// `code` is what the code of a country is.
  init(_ person: CheckedObject, code: (Reference<Country>) -> String) {
    name = person.required(.name)
    language = person.string(.language)
    let parts = [person.string(.givenName), person.string(.familyName)].compactMap(\.self)
    let isWhole =
      name.isEqual(to: parts)
      || (parts.allSatisfy(\.beginsAlone) && name.isEqual(to: parts.reversed()))
    fullName = isWhole || parts.isEmpty ? nil : parts.joined(separator: " ")
    otherNames = person.objects(.otherNames).map { ($0.required(.name), $0.string(.language)) }
    let country: Reference<Country>? = person.reference(.country, .country)
    self.country = country.map(code)
  }
}

extension String {
  /// Whether it is these texts with spaces between them, byte by byte.
  fileprivate func isEqual(to parts: [String]) -> Bool {
    let joined = parts.map(\.utf8).joined(separator: " ".utf8)
    return utf8.elementsEqual(joined)
  }

  /// Whether it begins with no mark, which would belong to what stands before it.
  fileprivate var beginsAlone: Bool { unicodeScalars.first?.isAlone ?? false }
}
