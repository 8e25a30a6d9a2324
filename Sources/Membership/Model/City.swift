/// A city.
public struct City: Hashable, Sendable, Identifiable {
  /// Unique among cities: `a-z 0-9 -`.
  public let id: String
  /// The name of the city.
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
  /// Explanations of the facts of the city that are inferred.
  public let inferred: Inferences
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}

extension City {
  /// Everything that it is called.
  var names: [String] { name.texts + otherNames.map(\.name) }
}
