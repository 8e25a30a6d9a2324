/// Another form of the name of a person, a city or an organization.
public struct OtherName: Hashable, Sendable {
  /// The form itself.
  public let name: String
  /// The language of the form (BCP 47), when known.
  public let language: String?
  /// The sort of the form, when known.
  public let kind: Kind?
  /// True for a form that no source gives: it is derived by a rule, as pinyin is.
  public let isDerived: Bool
  /// True for a mistake of the source that gives it.
  public let isMisprint: Bool
  /// The reason to take it for a name of this one, where no source says so.
  public let inferred: Inferences
  /// The sources that it stands in.
  public let sources: [Reference<Source>]

  /// The sorts of other names.
  public enum Kind: String, CaseIterable, Sendable {
    /// Another spelling.
    case spelling
    /// The form in the person's own script.
    case native
    /// The form in Latin script.
    case romanization
    /// The pronunciation, in kana or letters.
    case reading
    /// A name that is not a form of the other.
    case alias
  }
}
