/// The members of groups.
extension RollIndex {
  mutating func add(_ person: Reference<Delegate>, _ people: People) {
    let isGuest = people.traits[person.position].contains(.guest)
    everybody.add(person, isGuest: isGuest)
    switch people.group(of: person.position) {
    case .country(let country): members[country.position].add(person, isGuest: isGuest)
    case .organization(let organization):
      members[index(of: organization)].add(person, isGuest: isGuest)
    case .none: homeless.add(person, isGuest: isGuest)
    }
  }

  /// Returns the index of an organization's group, a new one at its first member.
  private mutating func index(of organization: Reference<Organization>) -> Int {
    if let index = indexOfOrganization[organization.position] { return index }
    indexOfOrganization[organization.position] = groups.count
    groups.append(.organization(organization))
    members.append(Members())
    return groups.count - 1
  }

  /// Ends the groups with that of those who belong to none, if there are any.
  mutating func endGroups() {
    guard !homeless.isEmpty else { return }
    groups.append(.none)
    members.append(homeless)
  }
}

/// The work of people in orientations and at meetings.
extension RollIndex {
  mutating func add(_ orientation: Orientation, _ reference: Reference<Orientation>) {
    note(orientation.leader?.party) { $0.leaderships.append(.init(reference, .leader)) }
    note(orientation.coLeader?.party) { $0.leaderships.append(.init(reference, .coLeader)) }
    for member in orientation.members {
      note(member.party) {
        if $0.memberships.last != reference { $0.memberships.append(reference) }
      }
    }
  }

  mutating func add(_ meeting: Meeting, _ reference: Reference<Meeting>) {
    note(meeting.chair) { $0.parts.append(.chaired(reference)) }
    for (position, item) in meeting.agenda.enumerated() {
      for speaker in item.speakers {
        note(speaker) { $0.parts.append(.spoke(reference, agendaItem: position)) }
      }
    }
    for participant in meeting.participants {
      note(participant.party) {
        if $0.parts.last?.meeting != reference { $0.parts.append(.tookPart(reference)) }
      }
    }
  }

  /// Notes the work of a party, when it is a person.
  private mutating func note(_ party: Party?, _ change: (inout Work) -> Void) {
    guard case .delegate(let person) = party else { return }
    if indicesOfWork[person.position] == 0 {
      indicesOfWork[person.position] = UInt32(work.count)
      work.append(Work())
    }
    change(&work[Int(indicesOfWork[person.position])])
  }
}

extension People {
  /// Returns the group that a person is listed under.
  func group(of person: Int) -> Roll.Group {
    if countries[person] != Self.none { return .country(Reference(Int(countries[person]))) }
    if bodies[person] != Self.none { return .organization(Reference(Int(bodies[person]))) }
    return .none
  }
}
