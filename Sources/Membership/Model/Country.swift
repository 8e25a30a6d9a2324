/// A country that is a member, or that a city lies in.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, capitals; unique. `XK` and the user-assigned codes occur.
  public let code: String
  /// The name of the country.
  public let name: Label
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}
