/// A document or page that facts are taken from.
public struct Source: Hashable, Sendable, Identifiable {
  /// Unique among sources: `a-z 0-9 -`.
  public let id: String
  /// Its title, or a description of it.
  public let title: Label?
  /// The languages of `title` that the source does not have: there it is a description.
  public let derivedLanguages: [String]
  /// Its publisher.
  public let publisher: String?
  /// The date of its publication.
  public let date: PartialDate?
  /// Its language (BCP 47).
  public let language: String?
  /// Its address on the web.
  public let url: String?
  /// A remark, on an uncertainty, say.
  public let note: Label?
}
