/// A meeting, held or planned.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// Unique among meetings: `a-z 0-9 -`.
  public let id: String
  /// The date, or the part of it that is known.
  public let date: PartialDate
  /// The title of the meeting.
  public let title: Label
  /// The form that it takes, when known.
  public let form: Form?
  /// The status of the meeting: held, or planned.
  public let status: Status
  /// The place of the meeting, when known.
  public let place: Place?
  /// The hosts, who invite.
  public let hosts: [Party]
  /// The chair, who presides.
  public let chair: Party?
  /// The people, cities and organizations that took part, in the file's order; empty where no
  /// source says.
  public let participants: [Participant]
  /// The items of the agenda, in order.
  public let agenda: [AgendaItem]
  /// A remark.
  public let note: Label?
  /// The sources that it is known from.
  public let sources: [Reference<Source>]

  /// The forms of meetings.
  public enum Form: String, CaseIterable, Sendable {
    /// A meeting by video.
    case online
    /// A meeting in one room.
    case inPerson = "in_person"
  }

  /// The states of meetings.
  public enum Status: String, CaseIterable, Sendable {
    /// The meeting took place.
    case held
    /// The meeting was going to take place, on the day that the roll describes.
    case planned
  }

  /// The place of a meeting.
  public enum Place: Hashable, Sendable {
    /// Somewhere in a country.
    case country(Reference<Country>)
    /// A place in a city.
    case city(Reference<City>)
  }
}

/// Somebody's part in a meeting: being there.
public struct Participant: Hashable, Sendable {
  /// The person, city or organization.
  public let party: Party
  /// The sources that this is known from, when not from the meeting's.
  public let sources: [Reference<Source>]
}

/// One thing said or done at a meeting.
public struct AgendaItem: Hashable, Sendable {
  /// The title of the item.
  public let title: Label
  /// The speakers; empty where no source says.
  public let speakers: [Party]
  /// A remark: what the title leaves out.
  public let note: Label?
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}
