/// A country that is a member, or that a city lies in.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, capitals; unique. `XK` and the user-assigned codes occur.
  public let code: String
  /// Its name.
  public let name: Label
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

/// A city.
public struct City: Hashable, Sendable, Identifiable {
  /// Unique among cities: `a-z 0-9 -`.
  public let id: String
  /// Its name.
  public let name: Label
  /// Other names that it goes by, in other languages or spellings.
  public let otherNames: [OtherName]
  /// The country that it lies in.
  public let country: Reference<Country>?
  /// Degrees north, -90 to 90.
  public let latitude: Double?
  /// Degrees east, -180 to 180.
  public let longitude: Double?
  /// The languages of `name` that no source gives.
  public let derivedLanguages: [String]
  /// Explanations of what is inferred of it.
  public let inferred: Inferences
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

/// A body that people hold posts in.
public struct Organization: Hashable, Sendable, Identifiable {
  /// Unique among organizations: `a-z 0-9 -`.
  public let id: String
  /// Its name.
  public let name: Label
  /// Other names that it goes by, in other languages or spellings.
  public let otherNames: [OtherName]
  /// Its short name: `ISU`.
  public let acronym: String?
  /// The languages of `name` that no source gives.
  public let derivedLanguages: [String]
  /// Explanations of what is inferred of it.
  public let inferred: Inferences
  /// Where it is known from.
  public let sources: [Reference<Source>]
}

extension City {
  /// Everything that it is called.
  var names: [String] { name.texts + otherNames.map(\.name) }
}

extension Organization {
  /// Everything that it is called, at length.
  var names: [String] { name.texts + otherNames.map(\.name) }
}

/// Explanations of the facts of an entry that no source states; nil where one does.
public struct Inferences: Hashable, Sendable {
  /// The reason to take the names, or this name, for those of the entry.
  public let name: Label?
  /// The facts that the country is inferred from.
  public let country: Label?
  /// The facts that the city is inferred from.
  public let city: Label?
  /// The facts that the region is inferred from.
  public let region: Label?
}
