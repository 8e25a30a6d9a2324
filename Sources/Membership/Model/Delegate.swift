/// A person on the roll.
public struct Delegate: Hashable, Sendable, Identifiable {
  /// Unique among delegates: `a-z 0-9 -`.
  public let id: String
  /// The name as lists show it.
  public let name: String
  /// The language of `name` (BCP 47), when known.
  public let language: String?
  /// The family name, in the script of `name`.
  public let familyName: String?
  /// The given name, in the script of `name`.
  public let givenName: String?
  /// The title before the name that is no part of it: `Monsieur`.
  public let honorificPrefix: String?
  /// The order of the two names in `name`, when known.
  public let nameOrder: NameOrder?
  /// Every other form that a source gives, or that is derived and says so.
  public let otherNames: [OtherName]
  /// The country that the person stands for; nil: none is stated.
  public let country: Reference<Country>?
  /// The city that the person stands for.
  public let city: Reference<City>?
  /// A region, where the source names no city: `Paraná`.
  public let region: Label?
  /// Explanations of the facts of the person that are inferred.
  public let inferred: Inferences
  /// The person's standing: a member of the delegation, or its guest.
  public let capacity: Capacity
  /// The posts that the person holds, in the file's order.
  public let posts: [Post]
  /// The addresses and numbers by which the person is reached.
  public let contacts: [Contact]
  /// A remark.
  public let note: Label?
  /// The sources that the person is known from.
  public let sources: [Reference<Source>]

  /// The orders of a family and a given name.
  public enum NameOrder: String, CaseIterable, Sendable {
    /// `Xavier Lépingle`
    case givenFirst = "given_first"
    /// `張國強`
    case familyFirst = "family_first"
  }

  /// The standings of people. Delegates are counted; guests never are.
  public enum Capacity: String, CaseIterable, Sendable {
    /// A member of the delegation.
    case delegate
    /// Somebody who was there without being a delegate.
    case guest
  }
}
