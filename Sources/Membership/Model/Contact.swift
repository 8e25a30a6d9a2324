/// A way to reach a person.
public struct Contact: Hashable, Sendable {
  /// The kind of `value`.
  public let kind: Kind
  /// The address or number as the file has it.
  public let value: String

  /// The ways there are.
  public enum Kind: String, CaseIterable, Sendable {
    /// An e-mail address.
    case email
    /// A telephone number.
    case phone
    /// A web address.
    case url
  }
}
