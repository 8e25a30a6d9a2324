import Cells
import Membership

extension PageWriter {
  /// The network at a glance: what one sees before anything is chosen.
  mutating func network() {
    let network = roll.network
    heading(network.name)
    naming(network)
    gap()
    if let day = network.asOf { field("As of", day.spelledOut) }
    field("Countries", roll.countries.count.grouped)
    field("Delegates", roll.allDelegates.count.grouped)
    if !roll.allGuests.isEmpty { field("Guests", roll.allGuests.count.grouped) }
    gap()
    for (index, meeting) in roll.meetings.enumerated() where !isFull {
      field(index == 0 ? "Meetings" : "", link: headline(of: meeting), to: .meeting)
    }
    history(network)
    note(network)
    sources(network.history.flatMap(\.sources))
  }

  /// Every meeting with its agenda, then the network's history.
  mutating func meetings() {
    for meeting in roll.meetings where meeting.status == .held && !isFull { self.meeting(meeting) }
    let planned = roll.meetings.filter { $0.status == .planned }
    if !planned.isEmpty { heading("What comes next") }
    for meeting in planned where !isFull { self.meeting(meeting) }
    if roll.meetings.isEmpty { write("This roll has no meetings. Esc goes back.", .faint) }
    gap()
    heading(roll.network.name.visibleName)
    naming(roll.network)
    history(roll.network)
    note(roll.network)
    let sources = roll.meetings.flatMap { $0.sources + $0.agenda.flatMap(\.sources) }
    self.sources(sources + roll.network.history.flatMap(\.sources))
  }

  private mutating func meeting(_ meeting: Meeting) {
    heading(headline(of: meeting))
    if meeting.form == .online { field("Form", "online") }
    if meeting.form == .inPerson { field("Form", "in person") }
    if let place = meeting.place { field("Place", link: name(of: place), to: subject(of: place)) }
    for (index, host) in meeting.hosts.enumerated() where !isFull {
      field(index == 0 ? "Hosts" : "", link: roll.name(of: host), to: Subject(host))
    }
    if let chair = meeting.chair {
      field("Chair", link: roll.name(of: chair), to: Subject(chair))
    }
    if let note = meeting.note { field("Note", note.text()) }
    agenda(meeting.agenda)
    gap()
  }

  private mutating func agenda(_ agenda: [AgendaItem]) {
    guard !agenda.isEmpty else { return }
    gap()
    write("Agenda", .faint)
    for (index, item) in agenda.enumerated() where !isFull {
      write(Line("\(index + 1)  \(item.title.visibleName)"), indent: index < 9 ? 1 : 0, hanging: 3)
      for speaker in item.speakers where !isFull {
        link(roll.name(of: speaker), to: Subject(speaker), indent: 4)
      }
    }
  }

  private mutating func naming(_ network: Network) {
    others(of: network.name)
    for name in network.alsoKnownAs where !isFull { field("known as", name) }
  }

  private mutating func history(_ network: Network) {
    for entry in network.history where !isFull { field(entry.date.spelledOut, entry.title.text()) }
  }

  private mutating func note(_ network: Network) {
    guard let note = network.note else { return }
    gap()
    write(note.text(), .faint)
  }

  private func headline(of meeting: Meeting) -> String {
    let planned = meeting.status == .planned ? "planned: " : ""
    return "\(meeting.date.spelledOut)  \(planned)\(meeting.title.visibleName)"
  }

  private func name(of place: Meeting.Place) -> String {
    switch place {
    case .country(let country): roll[country].name.visibleName
    case .city(let city): roll[city].name.visibleName
    }
  }

  private func subject(of place: Meeting.Place) -> Subject {
    switch place {
    case .country(let country): .group(.country(country))
    case .city(let city): .city(city)
    }
  }
}
