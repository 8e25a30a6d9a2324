extension Linker {
  mutating func orientation(_ entry: OrientationEntry) -> Orientation? {
    let leader = entry.leader.flatMap { appointment($0) }
    let coLeader = entry.coLeader.flatMap { appointment($0.value) }
    let members = entry.members.compactMap { appointment($0) }
    let sources = cite(entry.sources)
    guard let id = entry.id?.value, let number = entry.number?.value, let title = entry.title else {
      return nil
    }
    return Orientation(
      id: id, number: number, title: title, leader: leader, coLeader: coLeader, members: members,
      sources: sources)
  }

  private mutating func appointment(_ entry: AppointmentEntry) -> Appointment? {
    let party = party(entry.party)
    let sources = cite(entry.sources)
    return party.map { Appointment(party: $0, since: entry.since, sources: sources) }
  }

  mutating func meeting(_ entry: MeetingEntry) -> Meeting? {
    let place = place(entry.place)
    let (hosts, chair) = (parties(entry.hosts), party(entry.chair))
    let agenda = entry.agenda.compactMap { agendaItem($0) }
    let sources = cite(entry.sources)
    guard let id = entry.id?.value, let date = entry.date, let title = entry.title else {
      return nil
    }
    return Meeting(
      id: id, date: date, title: title, form: entry.form, status: entry.status, place: place,
      hosts: hosts, chair: chair, agenda: agenda, note: entry.note, sources: sources)
  }

  private mutating func place(_ entry: PlaceEntry?) -> Meeting.Place? {
    switch entry {
    case .country(let id): link(id, in: tables.countries).map(Meeting.Place.country)
    case .city(let id): link(id, in: tables.cities).map(Meeting.Place.city)
    case nil: nil
    }
  }

  private mutating func agendaItem(_ entry: AgendaEntry) -> AgendaItem? {
    let speakers = parties(entry.speakers)
    let sources = cite(entry.sources)
    return entry.title.map { AgendaItem(title: $0, speakers: speakers, sources: sources) }
  }
}
