import JSON

extension Orientation {
  init(_ object: CheckedObject) {
    id = object.required(.id)
    number = object.value(.number).flatMap { Int(object.text.tape.digits($0)) } ?? 0
    title = object.requiredLabel(.title)
    leader = object.object(.leader).flatMap { Appointment($0) }
    coLeader = object.object(.coLeader).flatMap { Appointment($0) }
    members = object.objects(.members).compactMap { Appointment($0) }
    sources = object.sources
  }
}

extension Appointment {
  init?(_ object: CheckedObject) {
    guard let party = Party(object) else { return nil }
    self.init(party: party, since: object.date(.since), sources: object.sources)
  }
}

extension Party {
  init?(_ object: CheckedObject) {
    if let delegate = object.reference(.delegate, .delegate) as Reference<Delegate>? {
      self = .delegate(delegate)
    } else if let city = object.reference(.city, .city) as Reference<City>? {
      self = .city(city)
    } else if let body = object.reference(.organization, .organization) as Reference<Organization>?
    {
      self = .organization(body)
    } else {
      return nil
    }
  }
}

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
