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
