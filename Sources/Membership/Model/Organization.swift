/// A body that people hold posts in.
public struct Organization: Hashable, Sendable, Identifiable {
  /// Unique among organizations: `a-z 0-9 -`.
  public let id: String
  /// The name of the organization.
  public let name: Label
  /// Other names that it goes by, in other languages or spellings.
  public let otherNames: [OtherName]
  /// The short name of the organization: `ISU`.
  public let acronym: String?
  /// The languages of `name` that no source gives.
  public let derivedLanguages: [String]
  /// Explanations of the facts of the organization that are inferred.
  public let inferred: Inferences
  /// The sources that it is known from.
  public let sources: [Reference<Source>]
}

extension Organization {
  /// Everything that it is called, at length.
  var names: [String] { name.texts + otherNames.map(\.name) }
}
