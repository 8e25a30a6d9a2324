/// A post: its title, and the organizations that it is held in.
public struct Post: Hashable, Sendable {
  /// The title, without the organization.
  public let title: Label
  /// None, one, or two for a post that serves two.
  public let organizations: [Reference<Organization>]
  /// The source's own words, unsplit.
  public let printed: Label?
  /// The languages of `title` that no source gives: this roll's own renderings.
  public let derivedLanguages: [String]
  /// The sources that the post is known from, when not from the person's.
  public let sources: [Reference<Source>]
}
