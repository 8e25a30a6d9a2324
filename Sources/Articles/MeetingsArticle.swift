import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes every meeting with its agenda and its participants, then the network's history.
  mutating func meetings() {
    cite(roll.meetings.flatMap(\.citations) + roll.network.citations)
    list(roll.meetings.filter { $0.status == .held }) { $0.meeting($1) }
    let planned = roll.meetings.filter { $0.status == .planned }
    if !planned.isEmpty { heading(phrases(.remark(.whatComesNext))) }
    list(planned) { $0.meeting($1) }
    if roll.meetings.isEmpty { write(.noMeetings) }
    gap()
    heading(wording.text(roll.network.name))
    naming(roll.network)
    about(roll.network)
    sources()
  }

  private mutating func meeting(_ meeting: Meeting) {
    heading(headline(of: meeting), references(meeting.sources))
    languages(of: meeting.title)
    if let form = meeting.form { field(.form, form == .online ? .online : .inPerson) }
    if let place = meeting.place { field(.place, link: name(of: place), to: subject(of: place)) }
    fields(.hosts, meeting.hosts) {
      $0.field($1, link: $0.wording.name(of: $2), to: Subject($2))
    }
    if let chair = meeting.chair {
      field(.chair, link: wording.name(of: chair), to: Subject(chair))
    }
    if let note = meeting.note { field(.note, wording.text(note)) }
    agenda(meeting.agenda)
    participants(meeting.participants)
    gap()
  }

  private mutating func agenda(_ agenda: [AgendaItem]) {
    guard !agenda.isEmpty else { return }
    gap()
    write(phrases(.field(.agenda)), .faint)
    let width = "\(agenda.count)".utf8.count
    list(agenda.indices) { writer, position in
      let number = "\(position + 1)"
      let blanks = String(repeating: " ", count: width - number.utf8.count)
      writer.item(agenda[position], number: blanks + number)
    }
  }

  private mutating func item(_ item: AgendaItem, number: String) {
    let shown = wording.name(item.title)
    entry(number, Line(shown) + references(item.sources))
    for other in item.title.entries where other.text != shown {
      write(other.text, .faint, depth: 1)
    }
    if let note = item.note { write(wording.text(note), .faint, depth: 1) }
    for speaker in item.speakers {
      write(Line(wording.name(of: speaker), Style(.link)), depth: 1, to: Subject(speaker))
    }
  }

  private mutating func participants(_ participants: [Participant]) {
    guard !participants.isEmpty else { return }
    gap()
    fields(.tookPart, participants) { writer, field, participant in
      let name = Line(writer.wording.name(of: participant.party), Style(.link))
      writer.field(
        field, name + writer.references(participant.sources), to: Subject(participant.party))
    }
  }

  /// Returns the date and the title of a meeting.
  func headline(of meeting: Meeting) -> String {
    let title = wording.name(meeting.title)
    let words = meeting.status == .planned ? phrases(.remark(.planned(title))) : title
    return "\(phrases(.date(meeting.date)))  \(words)"
  }

  private func name(of place: Meeting.Place) -> String {
    switch place {
    case .country(let country): wording.name(roll[country].name)
    case .city(let city): wording.name(roll[city].name)
    }
  }

  private func subject(of place: Meeting.Place) -> Subject {
    switch place {
    case .country(let country): .group(.country(country))
    case .city(let city): .city(city)
    }
  }
}
