/// The network itself: what the roll is the roll of.
public struct Network: Hashable, Sendable {
  /// Its name.
  public let name: Label
  /// Other names that it goes by.
  public let alsoKnownAs: [String]
  /// The day that the roll describes.
  public let asOf: PartialDate?
  /// What happened, in the file's order.
  public let history: [HistoryEntry]
  /// A remark: what is not published, say.
  public let note: Label?
}

extension Network {
  /// What stands where there is no network; a checked roll has one.
  static let unnamed = Network(
    name: Label(entries: []), alsoKnownAs: [], asOf: nil, history: [], note: nil)
}

/// Something that happened.
public struct HistoryEntry: Hashable, Sendable {
  /// When.
  public let date: PartialDate
  /// What.
  public let title: Label
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

/// A document or page that facts are taken from.
public struct Source: Hashable, Sendable, Identifiable {
  /// Unique among sources: `a-z 0-9 -`.
  public let id: String
  /// What it is called.
  public let title: Label?
  /// Who published it.
  public let publisher: String?
  /// When.
  public let date: PartialDate?
  /// In which language (BCP 47).
  public let language: String?
  /// Where it can be read.
  public let url: String?
}

/// A meeting, held or planned.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// Unique among meetings: `a-z 0-9 -`.
  public let id: String
  /// When.
  public let date: PartialDate
  /// What it is called.
  public let title: Label
  /// How it takes place, when known.
  public let form: Form?
  /// Whether it was held or is planned.
  public let status: Status
  /// Where, when known.
  public let place: Place?
  /// Who invites.
  public let hosts: [Party]
  /// Who presides.
  public let chair: Party?
  /// What was said and done, in order.
  public let agenda: [AgendaItem]
  /// A remark.
  public let note: Label?
  /// Where it is known from.
  public let sources: [Reference<Source>]

  /// How a meeting takes place.
  public enum Form: String, CaseIterable, Sendable {
    /// By video.
    case online
    /// In one room.
    case inPerson = "in_person"
  }

  /// Whether a meeting took place.
  public enum Status: String, CaseIterable, Sendable {
    /// It did.
    case held
    /// It was going to, on the day that the roll describes.
    case planned
  }

  /// Where a meeting takes place.
  public enum Place: Hashable, Sendable {
    /// Somewhere in a country.
    case country(Reference<Country>)
    /// In a city.
    case city(Reference<City>)
  }
}

/// One thing said or done at a meeting.
public struct AgendaItem: Hashable, Sendable {
  /// What.
  public let title: Label
  /// Who spoke; empty where no source says.
  public let speakers: [Party]
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

/// A date that may lack its day, or its month and day: ISO 8601 `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
public struct PartialDate: Hashable, Sendable {
  /// The year, 0 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int?
  /// The day of the month, from 1.
  public let day: Int?
}
