/// Answers to questions about a roll that would else take a walk through it; made once.
struct RollIndex: Sendable {
  private(set) var groups: [Roll.Group]
  private(set) var groupOfDelegate: [Roll.Group] = []
  private(set) var delegates: [Reference<Delegate>] = []
  private(set) var guests: [Reference<Delegate>] = []
  private(set) var delegatesOfGroup: [Roll.Group: [Reference<Delegate>]] = [:]
  private(set) var guestsOfGroup: [Roll.Group: [Reference<Delegate>]] = [:]
  private(set) var leaderships: [Reference<Delegate>: [Roll.Leadership]] = [:]
  private(set) var memberships: [Reference<Delegate>: [Reference<Orientation>]] = [:]
  private(set) var parts: [Reference<Delegate>: [Roll.Part]] = [:]

  /// `orientations` are in the roll's order, by number.
  init(
    countries: [Country], delegates: [Delegate], orientations: [Orientation], meetings: [Meeting]
  ) {
    groups = countries.indices.map { .country(Reference($0)) }
    for (position, delegate) in delegates.enumerated() { add(delegate, Reference(position)) }
    addOtherGroups()
    for (position, orientation) in orientations.enumerated() {
      add(orientation, Reference(position))
    }
    for (position, meeting) in meetings.enumerated() { add(meeting, Reference(position)) }
  }

  private mutating func add(_ delegate: Delegate, _ reference: Reference<Delegate>) {
    let group = Roll.Group(of: delegate)
    groupOfDelegate.append(group)
    switch delegate.capacity {
    case .delegate:
      delegates.append(reference)
      delegatesOfGroup[group, default: []].append(reference)
    case .guest:
      guests.append(reference)
      guestsOfGroup[group, default: []].append(reference)
    }
  }

  /// Organizations in the order in which people are listed under them, then those without any.
  private mutating func addOtherGroups() {
    var known: Set<Roll.Group> = []
    for case .organization(let organization) in groupOfDelegate
    where known.insert(.organization(organization)).inserted {
      groups.append(.organization(organization))
    }
    if groupOfDelegate.contains(.none) { groups.append(.none) }
  }

  private mutating func add(_ orientation: Orientation, _ reference: Reference<Orientation>) {
    if case .delegate(let leader) = orientation.leader?.party {
      leaderships[leader, default: []].append(.init(orientation: reference, role: .leader))
    }
    if case .delegate(let coLeader) = orientation.coLeader?.party {
      leaderships[coLeader, default: []].append(.init(orientation: reference, role: .coLeader))
    }
    for case .delegate(let member) in orientation.members.map(\.party)
    where memberships[member]?.last != reference {
      memberships[member, default: []].append(reference)
    }
  }

  private mutating func add(_ meeting: Meeting, _ reference: Reference<Meeting>) {
    if case .delegate(let chair) = meeting.chair {
      parts[chair, default: []].append(.chaired(reference))
    }
    for (position, item) in meeting.agenda.enumerated() {
      for case .delegate(let speaker) in item.speakers {
        parts[speaker, default: []].append(.spoke(reference, agendaItem: position))
      }
    }
  }
}

extension Roll.Group {
  init(of delegate: Delegate) {
    if let country = delegate.country {
      self = .country(country)
    } else if let organization = delegate.posts.first?.organizations.first {
      self = .organization(organization)
    } else {
      self = .none
    }
  }
}
