extension Network {
  init(_ object: CheckedObject) {
    name = object.requiredLabel(.name)
    alsoKnownAs = object.strings(.alsoKnownAs)
    asOf = object.date(.asOf)
    history = object.objects(.history).compactMap { HistoryEntry($0) }
    note = object.label(.note)
  }
}

extension HistoryEntry {
  init?(_ object: CheckedObject) {
    guard let date = object.date(.date) else { return nil }
    self.init(date: date, title: object.requiredLabel(.title), sources: object.sources)
  }
}

extension Source {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    title = object.label(.title)
    publisher = object.string(.publisher)
    date = object.date(.date)
    language = object.string(.language)
    url = object.string(.url)
  }
}

extension Country {
  init(_ object: CheckedObject) {
    code = object.required(.code)
    name = object.requiredLabel(.name)
    sources = object.sources
  }
}

extension City {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    name = object.requiredLabel(.name)
    country = object.reference(.country, .country)
    latitude = object.number(.latitude)
    longitude = object.number(.longitude)
    derivedLanguages = object.strings(.derived)
    sources = object.sources
  }
}

extension Organization {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    name = object.requiredLabel(.name)
    acronym = object.string(.acronym)
    derivedLanguages = object.strings(.derived)
    sources = object.sources
  }
}
