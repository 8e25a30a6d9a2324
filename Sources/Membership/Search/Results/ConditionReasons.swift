/// The reasons that the conditions of a query give for people.
struct ConditionReasons: Sendable {
  let facts: AnsweringFacts
  let conditions: [Query.Condition]

  /// Returns the first reason that a condition gives for a person; nil: there is none.
  func reason(for person: Int, in roll: Roll) -> Reason? {
    for condition in conditions {
      switch condition {
      case .leader: return lead(of: Reference(person), in: roll) { _ in true }
      case .orientation(let number): return part(of: Reference(person), in: number, of: roll)
      case .guest: return .guest
      case .country, .city, .organization, .post: continue
      }
    }
    for row in 0..<facts.count {
      if let fact = facts.first(row, of: person) { return facts.facts.reason(fact) }
    }
    return nil
  }

  /// Returns the person's part in the orientation of a number. Asked of the person: an orientation
  /// can have as many members as a roll has people.
  private func part(
    of person: Reference<Delegate>, in number: Int, of roll: Roll
  ) -> Reason? {
    if let lead = lead(of: person, in: roll, where: { $0 == number }) { return lead }
    let isMember = roll.orientations(workedOnBy: person).contains { roll[$0].number == number }
    return isMember ? .orientation(number, .worksOn) : nil
  }

  /// Returns the first orientation that a person leads or co-leads, of those of some numbers.
  private func lead(
    of person: Reference<Delegate>, in roll: Roll, where isMeant: (Int) -> Bool
  ) -> Reason? {
    for leadership in roll.orientations(ledBy: person) {
      let number = roll[leadership.orientation].number
      if isMeant(number) { return .orientation(number, Reason.Part(leadership.role)) }
    }
    return nil
  }
}

extension Reason.Part {
  fileprivate init(_ role: Roll.Leadership.Role) {
    switch role {
    case .leader: self = .leads
    case .coLeader: self = .coLeads
    }
  }
}
