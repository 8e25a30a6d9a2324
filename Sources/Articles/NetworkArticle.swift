import Cells
import Membership

extension ArticleWriter {
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
    list(Array(roll.meetings.enumerated())) { writer, meeting in
      let headline = writer.headline(of: meeting.element)
      writer.field(meeting.offset == 0 ? "Meetings" : "", link: headline, to: .meeting)
    }
    history(network)
    note(network)
    sources(network.history.flatMap(\.sources))
  }

  /// Every meeting with its agenda, then the network's history.
  mutating func meetings() {
    list(roll.meetings.filter { $0.status == .held }) { $0.meeting($1) }
    let planned = roll.meetings.filter { $0.status == .planned }
    if !planned.isEmpty { heading("What comes next") }
    list(planned) { $0.meeting($1) }
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
    list(Array(meeting.hosts.enumerated())) { writer, host in
      let name = writer.roll.name(of: host.element)
      writer.field(host.offset == 0 ? "Hosts" : "", link: name, to: Subject(host.element))
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
    list(Array(agenda.enumerated())) { writer, item in
      let number = (item.offset < 9 ? " " : "") + "\(item.offset + 1)"
      writer.entry(number, Line(item.element.title.visibleName))
      for speaker in item.element.speakers {
        writer.link(writer.roll.name(of: speaker), to: Subject(speaker), depth: 1)
      }
    }
  }

  private mutating func naming(_ network: Network) {
    others(of: network.name)
    list(network.alsoKnownAs) { $0.field("known as", $1) }
  }

  private mutating func history(_ network: Network) {
    list(network.history) { $0.field($1.date.spelledOut, $1.title.text()) }
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
