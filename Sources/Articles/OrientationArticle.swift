import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes one orientation: its title in every language, and its leaders.
  mutating func orientation(_ reference: Reference<Orientation>) {
    let orientation = roll[reference]
    cite(orientation.citations)
    entry(
      "\(orientation.number)", Line(wording.name(orientation.title), Style(.strong)),
      to: nil)
    gap()
    leaders(of: orientation)
    if !orientation.members.isEmpty { gap() }
    fields(.worksOn, orientation.members) { $0.field($1, $2) }
    gap()
    languages(of: orientation.title)
    sources()
  }

  /// Adds the leader and the co-leader, named or not.
  mutating func leaders(of orientation: Orientation, depth: Int = 0) {
    leader(.leader, orientation.leader, depth: depth)
    leader(.coLeader, orientation.coLeader, depth: depth)
  }

  private mutating func leader(_ field: Phrase.Field, _ appointment: Appointment?, depth: Int) {
    if let appointment { return self.field(field, appointment, depth: depth) }
    let words = Line(phrases(.remark(.notNamed)), Style(.faint))
    self.field(field, words, depth: depth)
  }

  private mutating func field(
    _ field: Phrase.Field?, _ appointment: Appointment, depth: Int = 0
  ) {
    let name = Line(wording.name(of: appointment.party), Style(.link))
    let facts = Line(facts(of: appointment)) + references(appointment.sources)
    self.field(field, name + facts, to: Subject(appointment.party), depth: depth)
  }

  private func facts(of appointment: Appointment) -> String {
    var facts: [String] = []
    switch appointment.party {
    case .delegate(let person):
      facts = [wording.name(of: roll.group(of: person)), wording.brief(person, nil)]
    case .city(let city):
      if let country = roll[city].country { facts = [wording.name(of: .country(country))] }
    case .organization: break
    }
    if let since = appointment.since { facts.append(phrases(.remark(.since(since)))) }
    let named = facts.filter { !$0.isEmpty }
    return named.isEmpty ? "" : "  " + named.joined(separator: " · ")
  }
}
