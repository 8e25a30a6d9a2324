/// One of the directions that the network works in.
public struct Orientation: Hashable, Sendable, Identifiable {
  /// Unique among orientations: `a-z 0-9 -`.
  public let id: String
  /// Its number; unique.
  public let number: Int
  /// What it is about.
  public let title: Label
  /// Who leads it; nil: not named.
  public let leader: Appointment?
  /// Who leads it beside the leader; nil: not named.
  public let coLeader: Appointment?
  /// Who else works on it.
  public let members: [Appointment]
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

/// Somebody's place in an orientation.
public struct Appointment: Hashable, Sendable {
  /// Who it is.
  public let party: Party
  /// Since when, when known.
  public let since: PartialDate?
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

/// A person, a city or an organization that can lead, host or speak.
public enum Party: Hashable, Sendable {
  /// A person on the roll.
  case delegate(Reference<Delegate>)
  /// A city as such.
  case city(Reference<City>)
  /// An organization as such.
  case organization(Reference<Organization>)
}
