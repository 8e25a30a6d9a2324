/// One of the directions that the network works in.
public struct Orientation: Hashable, Sendable, Identifiable {
  /// Unique among orientations: `a-z 0-9 -`.
  public let id: String
  /// The number of the orientation; unique.
  public let number: Int
  /// The subject of the orientation.
  public let title: Label
  /// The leader; nil where none is named.
  public let leader: Appointment?
  /// The leader's companion; nil where none is named.
  public let coLeader: Appointment?
  /// The others who work on it.
  public let members: [Appointment]
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}

/// The part that a person, city or organization has in an orientation.
public struct Appointment: Hashable, Sendable {
  /// The person, city or organization.
  public let party: Party
  /// The date of the appointment, when known.
  public let since: PartialDate?
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}
