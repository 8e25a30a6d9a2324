/// The network whose members the roll lists.
public struct Network: Hashable, Sendable {
  /// The name of the network.
  public let name: Label
  /// Other names that it goes by.
  public let alsoKnownAs: [String]
  /// The purpose of the network, as sources word it.
  public let purpose: Statement?
  /// All that sources say of who leads the orientations, where they name nobody.
  public let leadership: Statement?
  /// The lists of its cities that sources give, in the file's order.
  public let cityLists: [CityList]
  /// The day that the roll describes.
  public let asOf: PartialDate?
  /// The events of its history, in the file's order.
  public let history: [HistoryEntry]
  /// A remark, on facts that are not published, say.
  public let note: Label?
  /// The sources of its names and of the remark.
  public let sources: [Reference<Source>]
}

extension Network {
  /// The network of a roll that has none; a checked roll has one.
  static let unnamed = Network(
    name: Label(entries: []), alsoKnownAs: [], purpose: nil, leadership: nil, cityLists: [],
    asOf: nil, history: [], note: nil, sources: [])
}

/// A sentence about the network.
public struct Statement: Hashable, Sendable {
  /// The sentence.
  public let text: Label
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}

/// The network's cities as one source, or several that agree, lists them.
public struct CityList: Hashable, Sendable {
  /// The cities, in the list's order.
  public let cities: [ListedCity]
  /// A remark: which cities the list is of, say.
  public let note: Label?
  /// The sources that the list stands in.
  public let sources: [Reference<Source>]
}

/// A city in a list of cities.
public enum ListedCity: Hashable, Sendable {
  /// One of the roll's cities.
  case city(Reference<City>)
  /// The name of a city that is none of the roll's.
  case name(Label)
}

/// An event in the network's history.
public struct HistoryEntry: Hashable, Sendable {
  /// The date, or the part of it that is known.
  public let date: PartialDate
  /// A description of the event.
  public let title: Label
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}
