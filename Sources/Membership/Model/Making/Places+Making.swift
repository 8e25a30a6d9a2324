extension Network {
  init(_ object: CheckedObject) {
    name = object.requiredLabel(.name)
    alsoKnownAs = object.strings(.alsoKnownAs)
    purpose = object.object(.purpose).map { Statement($0) }
    leadership = object.object(.leadership).map { Statement($0) }
    cityLists = object.objects(.cityLists).map { CityList($0) }
    asOf = object.date(.asOf)
    history = object.objects(.history).compactMap { HistoryEntry($0) }
    note = object.label(.note)
    sources = object.sources
  }
}

extension Statement {
  init(_ object: CheckedObject) {
    text = object.requiredLabel(.text)
    sources = object.sources
  }
}

extension CityList {
  init(_ object: CheckedObject) {
    cities = object.objects(.cities).map { ListedCity($0) }
    note = object.label(.note)
    sources = object.sources
  }
}

extension ListedCity {
  init(_ object: CheckedObject) {
    if let city = object.reference(.city, .city) as Reference<City>? {
      self = .city(city)
    } else {
      self = .name(object.requiredLabel(.name))
    }
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
    derivedLanguages = object.strings(.derived)
    publisher = object.string(.publisher)
    date = object.date(.date)
    language = object.string(.language)
    url = object.string(.url)
    note = object.label(.note)
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
    otherNames = object.otherNames
    country = object.reference(.country, .country)
    latitude = object.number(.latitude)
    longitude = object.number(.longitude)
    derivedLanguages = object.strings(.derived)
    inferred = object.inferred
    sources = object.sources
  }
}

extension Organization {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    name = object.requiredLabel(.name)
    otherNames = object.otherNames
    acronym = object.string(.acronym)
    derivedLanguages = object.strings(.derived)
    inferred = object.inferred
    sources = object.sources
  }
}
