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
  /// What stands before the name and is no part of it: `Monsieur`.
  public let honorificPrefix: String?
  /// Which of the two names comes first in `name`, when known.
  public let nameOrder: NameOrder?
  /// Every other form that a source gives, or that is derived and says so.
  public let otherNames: [OtherName]
  /// The country that the person stands for; nil: none is stated.
  public let country: Reference<Country>?
  /// The city that the person stands for.
  public let city: Reference<City>?
  /// A place that is not a city: `Paraná`.
  public let region: Label?
  /// Explanations of what is inferred of the person.
  public let inferred: Inferences
  /// Whether the person is a member of the delegation or its guest.
  public let capacity: Capacity
  /// What the person is, in the file's order.
  public let posts: [Post]
  /// How to reach the person.
  public let contacts: [Contact]
  /// A remark.
  public let note: Label?
  /// Where the person is known from.
  public let sources: [Reference<Source>]

  /// Which name comes first.
  public enum NameOrder: String, CaseIterable, Sendable {
    /// `Xavier Lépingle`
    case givenFirst = "given_first"
    /// `張國強`
    case familyFirst = "family_first"
  }

  /// Delegates are counted; guests never are.
  public enum Capacity: String, CaseIterable, Sendable {
    /// A member of the delegation.
    case delegate
    /// Somebody who was there without being a delegate.
    case guest
  }
}

/// Another form of the name of a person, a city or an organization.
public struct OtherName: Hashable, Sendable {
  /// The form itself.
  public let name: String
  /// Its language (BCP 47), when known.
  public let language: String?
  /// What sort of form it is, when known.
  public let kind: Kind?
  /// Whether no source gives this form: it is derived by a rule, as pinyin is.
  public let isDerived: Bool
  /// True for a mistake of the source that gives it.
  public let isMisprint: Bool
  /// The reason to take it for a name of this one, where no source says so.
  public let inferred: Inferences
  /// Where it stands.
  public let sources: [Reference<Source>]

  /// The sorts of other names.
  public enum Kind: String, CaseIterable, Sendable {
    /// The same name, spelled otherwise.
    case spelling
    /// In the person's own script.
    case native
    /// In Latin script.
    case romanization
    /// How it is pronounced, in kana or letters.
    case reading
    /// A name that is not a form of the other.
    case alias
  }
}

/// What a person is, and where.
public struct Post: Hashable, Sendable {
  /// The title, without the organization.
  public let title: Label
  /// None, one, or two for a post that serves two.
  public let organizations: [Reference<Organization>]
  /// The source's own words, unsplit.
  public let printed: Label?
  /// The languages of `title` that no source gives: this roll's own renderings.
  public let derivedLanguages: [String]
  /// Where the post is known from, when not from the person's sources.
  public let sources: [Reference<Source>]
}

/// A way to reach a person.
public struct Contact: Hashable, Sendable {
  /// What `value` is.
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
