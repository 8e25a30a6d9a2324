/// Why the conditions of a query are true of people.
struct ConditionReasons: Sendable {
  let facts: MeantFacts
  let conditions: [Query.Condition]

  /// The first thing that there is to say of a person.
  func reason(for person: Int, in roll: Roll) -> Reason? {
    for condition in conditions {
      switch condition {
      case .leader: return part(of: person, in: roll.orientations, allowing: [.leads, .coLeads])
      case .orientation(let number):
        return part(of: person, in: roll.orientations.filter { $0.number == number })
      case .guest: return .guest
      case .country, .city, .organization, .post: continue
      }
    }
    for row in 0..<facts.count {
      if let fact = facts.first(row, of: person) { return facts.facts.reason(fact) }
    }
    return nil
  }

  /// The first part that a person has in orientations.
  private func part(
    of person: Int, in orientations: [Orientation],
    allowing allowed: Set<Reason.Part> = [.leads, .coLeads, .worksOn]
  ) -> Reason? {
    for orientation in orientations {
      let members = orientation.members.map { (Optional($0), Reason.Part.worksOn) }
      let leaders: [(Appointment?, Reason.Part)] = [
        (orientation.leader, Reason.Part.leads), (orientation.coLeader, .coLeads),
      ]
      for (appointment, part) in leaders + members where allowed.contains(part) {
        if case .delegate(let delegate) = appointment?.party, delegate.position == person {
          return .orientation(orientation.number, part)
        }
      }
    }
    return nil
  }
}
