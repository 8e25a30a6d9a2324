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
