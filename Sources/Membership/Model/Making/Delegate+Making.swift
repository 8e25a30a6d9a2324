extension Delegate {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    name = object.required(.name)
    language = object.string(.language)
    familyName = object.string(.familyName)
    givenName = object.string(.givenName)
    honorificPrefix = object.string(.honorificPrefix)
    nameOrder = object.choice(.nameOrder)
    otherNames = object.otherNames
    country = object.reference(.country, .country)
    city = object.reference(.city, .city)
    region = object.label(.region)
    inferred = object.inferred
    capacity = object.choice(.capacity) ?? .delegate
    posts = object.objects(.posts).map { Post($0) }
    contacts = object.objects(.contacts).compactMap { Contact($0) }
    note = object.label(.note)
    sources = object.sources
  }
}

extension OtherName {
  init(_ object: CheckedObject) {
    name = object.required(.name)
    language = object.string(.language)
    kind = object.choice(.kind)
    isDerived = object.isTrue(.derived)
    isMisprint = object.isTrue(.misprint)
    inferred = object.inferred
    sources = object.sources
  }
}

extension Post {
  init(_ object: CheckedObject) {
    title = object.requiredLabel(.title)
    organizations = object.references(.organizations, .organization)
    printed = object.label(.printed)
    derivedLanguages = object.strings(.derived)
    sources = object.sources
  }
}

extension Contact {
  init?(_ object: CheckedObject) {
    guard let kind: Kind = object.choice(.type) else { return nil }
    self.init(kind: kind, value: object.required(.value))
  }
}
