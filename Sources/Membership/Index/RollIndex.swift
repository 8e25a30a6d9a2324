/// Answers to questions about a roll that would else take a walk through it; made once.
struct RollIndex: Sendable {
  private(set) var groups: [Roll.Group] = []
  private(set) var everybody = Members()
  private(set) var groupOfDelegate: [Roll.Group] = []
  /// The members of every group, in the order of `groups`.
  private var members: [Members] = []
  /// For each organization, where its group is in `groups`.
  private var placeOfOrganization: [Int?]
  private var work: [Work]

  /// The people of a group.
  struct Members: Sendable {
    var delegates: [Reference<Delegate>] = []
    var guests: [Reference<Delegate>] = []
  }

  /// What a person does; most do nothing of it.
  struct Work: Sendable {
    var leaderships: [Roll.Leadership] = []
    var memberships: [Reference<Orientation>] = []
    var parts: [Roll.Part] = []
  }

  /// `orientations` are in the roll's order, by number.
  init(_ lists: Linker.Lists, orientations: [Orientation]) {
    placeOfOrganization = Array(repeating: nil, count: lists.organizations.count)
    work = Array(repeating: Work(), count: lists.delegates.count)
    groupOfDelegate = lists.delegates.map(Roll.Group.init)
    addGroups(lists.countries.count)
    for (position, delegate) in lists.delegates.enumerated() { add(delegate, Reference(position)) }
    for (position, orientation) in orientations.enumerated() {
      add(orientation, Reference(position))
    }
    for (position, meeting) in lists.meetings.enumerated() { add(meeting, Reference(position)) }
  }

  func members(of group: Roll.Group) -> Members {
    place(of: group).map { members[$0] } ?? Members()
  }

  func work(of delegate: Reference<Delegate>) -> Work {
    work[delegate.position]
  }
}

extension RollIndex {
  private mutating func addGroups(_ countryCount: Int) {
    groups = (0..<countryCount).map { .country(Reference($0)) }
    for case .organization(let organization) in groupOfDelegate
    where placeOfOrganization[organization.position] == nil {
      placeOfOrganization[organization.position] = groups.count
      groups.append(.organization(organization))
    }
    if groupOfDelegate.contains(.none) { groups.append(.none) }
    members = [Members](repeating: Members(), count: groups.count)
  }

  func place(of group: Roll.Group) -> Int? {
    switch group {
    case .country(let country): country.position
    case .organization(let organization): placeOfOrganization[organization.position]
    case .none: groups.last == Roll.Group.none ? groups.count - 1 : nil
    }
  }

  private mutating func add(_ delegate: Delegate, _ reference: Reference<Delegate>) {
    guard let place = place(of: groupOfDelegate[reference.position]) else { return }
    switch delegate.capacity {
    case .delegate:
      everybody.delegates.append(reference)
      members[place].delegates.append(reference)
    case .guest:
      everybody.guests.append(reference)
      members[place].guests.append(reference)
    }
  }

  private mutating func add(_ orientation: Orientation, _ reference: Reference<Orientation>) {
    note(orientation.leader?.party) { $0.leaderships.append(.init(reference, .leader)) }
    note(orientation.coLeader?.party) { $0.leaderships.append(.init(reference, .coLeader)) }
    for member in orientation.members {
      note(member.party) {
        if $0.memberships.last != reference { $0.memberships.append(reference) }
      }
    }
  }

  private mutating func add(_ meeting: Meeting, _ reference: Reference<Meeting>) {
    note(meeting.chair) { $0.parts.append(.chaired(reference)) }
    for (position, item) in meeting.agenda.enumerated() {
      for speaker in item.speakers {
        note(speaker) { $0.parts.append(.spoke(reference, agendaItem: position)) }
      }
    }
  }

  /// Notes what a party does, when it is a person.
  private mutating func note(_ party: Party?, _ change: (inout Work) -> Void) {
    guard case .delegate(let person) = party else { return }
    change(&work[person.position])
  }
}

extension Roll.Group {
  /// The group that a person belongs to.
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
