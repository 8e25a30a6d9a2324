/// The network itself: what the roll is the roll of.
public struct Network: Hashable, Sendable {
  /// Its name.
  public let name: Label
  /// Other names that it goes by.
  public let alsoKnownAs: [String]
  /// Its purpose, as sources word it.
  public let purpose: Statement?
  /// All that sources say of who leads the orientations, where they name nobody.
  public let leadership: Statement?
  /// The lists of its cities that sources give, in the file's order.
  public let cityLists: [CityList]
  /// The day that the roll describes.
  public let asOf: PartialDate?
  /// What happened, in the file's order.
  public let history: [HistoryEntry]
  /// A remark: what is not published, say.
  public let note: Label?
  /// Where its names are known from, and what the remark says.
  public let sources: [Reference<Source>]
}

extension Network {
  /// What stands where there is no network; a checked roll has one.
  static let unnamed = Network(
    name: Label(entries: []), alsoKnownAs: [], purpose: nil, leadership: nil, cityLists: [],
    asOf: nil, history: [], note: nil, sources: [])
}

/// A sentence about the network.
public struct Statement: Hashable, Sendable {
  /// The sentence.
  public let text: Label
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

/// The network's cities as one source, or several that agree, lists them.
public struct CityList: Hashable, Sendable {
  /// The cities, in the list's order.
  public let cities: [ListedCity]
  /// A remark: which cities the list is of, say.
  public let note: Label?
  /// Where the list stands.
  public let sources: [Reference<Source>]
}

/// A city in a list of cities.
public enum ListedCity: Hashable, Sendable {
  /// One of the roll's cities.
  case city(Reference<City>)
  /// The name of a city that is none of the roll's.
  case name(Label)
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
  /// Its title, or a description of it.
  public let title: Label?
  /// The languages of `title` that the source does not have: there it is a description.
  public let derivedLanguages: [String]
  /// Who published it.
  public let publisher: String?
  /// When.
  public let date: PartialDate?
  /// In which language (BCP 47).
  public let language: String?
  /// Where it can be read.
  public let url: String?
  /// A remark: what is uncertain of it, say.
  public let note: Label?
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
  /// The people, cities and organizations that took part, in the file's order; empty where no
  /// source says.
  public let participants: [Participant]
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

/// Somebody's part in a meeting: being there.
public struct Participant: Hashable, Sendable {
  /// The person, city or organization.
  public let party: Party
  /// Where it is known from, when not from the meeting's sources.
  public let sources: [Reference<Source>]
}

/// One thing said or done at a meeting.
public struct AgendaItem: Hashable, Sendable {
  /// What.
  public let title: Label
  /// Who spoke; empty where no source says.
  public let speakers: [Party]
  /// A remark: what the title leaves out.
  public let note: Label?
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
