import Cells
import Membership

extension ArticleWriter {
  /// One orientation: its title in every language, and who leads it.
  mutating func orientation(_ reference: Reference<Orientation>) {
    let orientation = roll[reference]
    entry("\(orientation.number)", Line(orientation.title.visibleName, Style(.strong)))
    others(of: orientation.title)
    gap()
    places(in: orientation)
    if !orientation.members.isEmpty { gap() }
    list(orientation.members) { $0.place("Works on it", $1) }
    sources(
      orientation.sources
        + [orientation.leader, orientation.coLeader].flatMap { $0?.sources ?? [] })
  }

  /// The two places that every orientation has, filled or vacant.
  mutating func places(in orientation: Orientation, depth: Int = 0) {
    place("Leader", orientation.leader, depth: depth)
    place("Co-leader", orientation.coLeader, depth: depth)
  }

  private mutating func place(_ label: String, _ appointment: Appointment?, depth: Int = 0) {
    guard let appointment else {
      let vacant = Line("not named in the sources", Style(.warning))
      return field(label, vacant, depth: depth)
    }
    let name = Line(roll.name(of: appointment.party), Style(.link))
    let facts = Line(facts(of: appointment), Style(.faint))
    field(label, name + facts, to: Subject(appointment.party), depth: depth)
  }

  private func facts(of appointment: Appointment) -> String {
    var facts: [String] = []
    switch appointment.party {
    case .delegate(let person):
      facts = [roll.name(of: roll.group(of: person)), roll.brief(person, nil)]
    case .city(let city):
      if let country = roll[city].country { facts = [roll.name(of: .country(country))] }
    case .organization: break
    }
    if let since = appointment.since { facts.append("since \(since.spelledOut)") }
    let named = facts.filter { !$0.isEmpty }
    return named.isEmpty ? "" : "  " + named.joined(separator: " · ")
  }
}
