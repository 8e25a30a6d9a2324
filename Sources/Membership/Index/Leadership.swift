extension Roll {
  /// A person's place at the head of an orientation.
  public struct Leadership: Hashable, Sendable {
    /// The orientation.
    public let orientation: Reference<Orientation>
    /// The place.
    public let role: Role

    /// The places that there are.
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
