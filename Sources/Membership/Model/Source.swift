/// A document or page that facts are taken from.
public struct Source: Hashable, Sendable, Identifiable {
  /// Unique among sources: `a-z 0-9 -`.
  public let id: String
  /// The title of the source, or a description of it.
  public let title: Label?
  /// The languages of `title` that the source does not have: there it is a description.
  public let derivedLanguages: [String]
  /// The publisher of the source.
  public let publisher: String?
  /// The date of its publication.
  public let date: PartialDate?
  /// The language of the source (BCP 47).
  public let language: String?
  /// The address of the source on the web.
  public let url: String?
  /// A remark, on an uncertainty, say.
  public let note: Label?
}
