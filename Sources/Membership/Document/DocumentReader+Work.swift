extension DocumentReader {
  mutating func orientation(_ node: Int) -> OrientationEntry? {
    guard let orientation = object(node, allowing: Allowed.orientation) else { return nil }
    return OrientationEntry(
      id: identifier(required(.id, orientation)),
      number: locatedInteger(required(.number, orientation)),
      title: label(required(.title, orientation)),
      leader: appointment(orientation[.leader])?.value,
      coLeader: appointment(orientation[.coLeader]),
      members: elements(orientation[.members]).compactMap { appointment($0)?.value },
      sources: strings(orientation[.sources]))
  }

  private mutating func locatedInteger(_ node: Int?) -> Located<Int>? {
    guard let node, let number = integer(node) else { return nil }
    return Located(value: number, node: node)
  }

  private mutating func appointment(_ node: Int?) -> Located<AppointmentEntry>? {
    guard let node, let object = object(node, allowing: Allowed.appointment) else { return nil }
    let appointment = AppointmentEntry(
      party: party(object),
      since: date(object[.since]),
      sources: strings(object[.sources]))
    return Located(value: appointment, node: node)
  }

  mutating func meeting(_ node: Int) -> MeetingEntry? {
    guard let meeting = object(node, allowing: Allowed.meeting) else { return nil }
    return MeetingEntry(
      id: identifier(required(.id, meeting)),
      date: date(required(.date, meeting)),
      title: label(required(.title, meeting)),
      form: term(meeting[.form]),
      status: term(meeting[.status]) ?? .held,
      place: place(meeting[.place]),
      hosts: parties(meeting[.hosts]),
      chair: party(meeting[.chair]),
      agenda: elements(meeting[.agenda]).compactMap { agendaItem($0) },
      note: label(meeting[.note]),
      sources: strings(meeting[.sources]))
  }

  private mutating func agendaItem(_ node: Int) -> AgendaEntry? {
    guard let item = object(node, allowing: Allowed.agendaItem) else { return nil }
    return AgendaEntry(
      title: label(required(.title, item)),
      speakers: parties(item[.speakers]),
      sources: strings(item[.sources]))
  }
}
