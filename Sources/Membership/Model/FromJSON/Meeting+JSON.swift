extension Meeting {
  init?(_ object: CheckedObject) {
    guard let date = object.date(.date) else { return nil }
    self.init(
      id: object.required(.id), date: date, title: object.requiredLabel(.title),
      form: object.choice(.form), status: object.choice(.status) ?? .held,
      place: object.object(.place).flatMap { Place($0) },
      hosts: object.objects(.hosts).compactMap { Party($0) },
      chair: object.object(.chair).flatMap { Party($0) },
      participants: object.objects(.participants).compactMap { Participant($0) },
      agenda: object.objects(.agenda).map { AgendaItem($0) },
      note: object.label(.note), sources: object.sources)
  }
}

extension Meeting.Place {
  init?(_ object: CheckedObject) {
    if let country = object.reference(.country, .country) as Reference<Country>? {
      self = .country(country)
    } else if let city = object.reference(.city, .city) as Reference<City>? {
      self = .city(city)
    } else {
      return nil
    }
  }
}

extension Participant {
  init?(_ object: CheckedObject) {
    guard let party = Party(object) else { return nil }
    self.init(party: party, sources: object.sources)
  }
}

extension AgendaItem {
  init(_ object: CheckedObject) {
    title = object.requiredLabel(.title)
    speakers = object.objects(.speakers).compactMap { Party($0) }
    note = object.label(.note)
    sources = object.sources
  }
}
