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
