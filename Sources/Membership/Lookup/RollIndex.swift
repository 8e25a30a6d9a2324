/// Answers to questions about a roll that would else take a walk through it; made once.
struct RollIndex: Sendable {
  var groups: [Roll.Group] = []
  var everybody = Members()
  /// The members of every group, in the order of `groups`.
  var members: [Members] = []
  /// The members of no group but `.none`.
  var homeless = Members()
  /// For each organization, the index of its group in `groups`.
  var indexOfOrganization: [Int?]
  /// The work of the people who do any, behind that of those who do none; and each person's
  /// position in it.
  var work = [Work()]
  var indicesOfWork: [UInt32]

  /// The people of a group.
  struct Members: Sendable {
    var delegates: [Reference<Delegate>] = []
    var guests: [Reference<Delegate>] = []

    var isEmpty: Bool { delegates.isEmpty && guests.isEmpty }

    mutating func add(_ person: Reference<Delegate>, isGuest: Bool) {
      if isGuest { guests.append(person) } else { delegates.append(person) }
    }
  }

  /// The work of a person in orientations and at meetings; most do none.
  struct Work: Sendable {
    var leaderships: [Roll.Leadership] = []
    var memberships: [Reference<Orientation>] = []
    var parts: [Roll.Part] = []
  }

  /// `orientations` are in the roll's order, by number. Linear.
  init(
    _ people: People, countries: Int, organizations: Int, _ orientations: [Orientation],
    _ meetings: [Meeting]
  ) {
    indicesOfWork = Array(repeating: 0, count: people.count)
    indexOfOrganization = Array(repeating: nil, count: organizations)
    groups = (0..<countries).map { .country(Reference($0)) }
    members = Array(repeating: Members(), count: countries)
    for person in 0..<people.count { add(Reference(person), people) }
    endGroups()
    for (position, orientation) in orientations.enumerated() {
      add(orientation, Reference(position))
    }
    for (position, meeting) in meetings.enumerated() { add(meeting, Reference(position)) }
  }

  func members(of group: Roll.Group) -> Members {
    index(of: group).map { members[$0] } ?? Members()
  }

  func index(of group: Roll.Group) -> Int? {
    switch group {
    case .country(let country): country.position
    case .organization(let organization): indexOfOrganization[organization.position]
    case .none: groups.last == Roll.Group.none ? groups.count - 1 : nil
    }
  }

  func work(of delegate: Reference<Delegate>) -> Work {
    work[Int(indicesOfWork[delegate.position])]
  }

  /// Tells if a person leads or co-leads an orientation.
  func leads(_ person: Int) -> Bool {
    let index = Int(indicesOfWork[person])
    return index > 0 && !work[index].leaderships.isEmpty
  }

  /// The people who lead or co-lead an orientation, in the roll's order.
  var leaders: [Int] {
    work.contains { !$0.leaderships.isEmpty } ? indicesOfWork.indices.filter(leads) : []
  }
}
