/// The roles of people in orientations and at meetings.
extension Roll {
  /// A person's role at the head of an orientation.
  public struct Leadership: Hashable, Sendable {
    /// The orientation.
    public let orientation: Reference<Orientation>
    /// The role.
    public let role: Role

    /// The roles that there are.
    public enum Role: Hashable, Sendable {
      /// The leader.
      case leader
      /// The leader's companion.
      case coLeader
    }

    init(_ orientation: Reference<Orientation>, _ role: Role) {
      self.orientation = orientation
      self.role = role
    }
  }

  /// A person's part in a meeting.
  public enum Part: Hashable, Sendable {
    /// Presided.
    case chaired(Reference<Meeting>)
    /// Spoke to an item of the agenda, counted from 0.
    case spoke(Reference<Meeting>, agendaItem: Int)
    /// Was there, and nothing else is known.
    case tookPart(Reference<Meeting>)

    /// The meeting.
    public var meeting: Reference<Meeting> {
      switch self {
      case .chaired(let meeting), .spoke(let meeting, _), .tookPart(let meeting): meeting
      }
    }
  }
}

extension Roll {
  /// Returns the persons who lead, co-lead or work on an orientation, in this order; no one twice.
  public func people(of orientation: Reference<Orientation>) -> [Reference<Delegate>] {
    let orientation = self[orientation]
    let appointments = [orientation.leader, orientation.coLeader].compactMap(\.self)
    var people: [Reference<Delegate>] = []
    var known: Set<Reference<Delegate>> = []
    for case .delegate(let person) in (appointments + orientation.members).map(\.party)
    where known.insert(person).inserted {
      people.append(person)
    }
    return people
  }

  /// Returns the orientations that a person leads or co-leads, by number. One that is led by the
  /// person's city or organization is not the person's.
  public func orientations(ledBy delegate: Reference<Delegate>) -> [Leadership] {
    storage.index.work(of: delegate).leaderships
  }

  /// Returns the orientations that a person is a member of, by number.
  public func orientations(workedOnBy delegate: Reference<Delegate>) -> [Reference<Orientation>] {
    storage.index.work(of: delegate).memberships
  }

  /// Tells if a person leads, co-leads or works on an orientation.
  public func works(
    _ delegate: Reference<Delegate>, on orientation: Reference<Orientation>
  ) -> Bool {
    let work = storage.index.work(of: delegate)
    return work.leaderships.contains { $0.orientation == orientation }
      || work.memberships.contains(orientation)
  }

  /// Returns the parts that a person took in meetings, in file order.
  public func parts(of delegate: Reference<Delegate>) -> [Part] {
    storage.index.work(of: delegate).parts
  }

  /// Returns the meetings that a person, a city or an organization invited to, in the file's order.
  public func meetings(hostedBy party: Party) -> [Reference<Meeting>] {
    meetings.indices.filter { meetings[$0].hosts.contains(party) }.map(Reference.init)
  }
}
