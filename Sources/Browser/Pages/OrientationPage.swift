import Cells
import Membership

extension PageWriter {
  /// One orientation: its title in every language, and who leads it.
  mutating func orientation(_ reference: Reference<Orientation>) {
    let orientation = roll[reference]
    write(
      Line("\(orientation.number)  \(orientation.title.visibleName)", Style(.strong)), hanging: 3)
    others(of: orientation.title)
    gap()
    places(in: orientation)
    if !orientation.members.isEmpty { gap() }
    for member in orientation.members where !isFull { place("Works on it", member) }
    sources(
      orientation.sources
        + [orientation.leader, orientation.coLeader].flatMap { $0?.sources ?? [] })
  }

  /// The two places that every orientation has, filled or vacant.
  mutating func places(in orientation: Orientation, indent: Int = 0) {
    place("Leader", orientation.leader, indent: indent)
    place("Co-leader", orientation.coLeader, indent: indent)
  }

  private mutating func place(_ label: String, _ appointment: Appointment?, indent: Int = 0) {
    guard let appointment else {
      let vacant = Line("not named in the sources", Style(.warning))
      return field(label, vacant, indent: indent)
    }
    let name = Line(roll.name(of: appointment.party), Style(.link))
    let facts = Line(facts(of: appointment), Style(.faint))
    field(label, name + facts, to: Subject(appointment.party), indent: indent)
  }

  private func facts(of appointment: Appointment) -> String {
    var facts: [String] = []
    switch appointment.party {
    case .delegate(let person):
      facts = [roll.name(of: roll.group(of: person)), roll.brief(person)]
    case .city(let city):
      if let country = roll[city].country { facts = [roll.name(of: .country(country))] }
    case .organization: break
    }
    if let since = appointment.since { facts.append("since \(since.spelledOut)") }
    let named = facts.filter { !$0.isEmpty }
    return named.isEmpty ? "" : "  " + named.joined(separator: " · ")
  }
}
