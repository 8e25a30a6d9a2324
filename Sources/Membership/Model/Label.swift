/// A text in one or several languages, in the file's order.
public struct Label: Hashable, Sendable {
  /// One language's text.
  public struct Entry: Hashable, Sendable {
    /// The language as a BCP 47 tag; nil where the file gives a plain string.
    public let language: String?
    /// The text as the file has it: it may hold anything and must be filtered before it is shown.
    public let text: String
  }

  /// At least one entry; no language twice.
  public let entries: [Entry]

  /// The text in every language.
  public var texts: [String] { entries.map(\.text) }

  /// Returns the text in the first of `languages` that there is, else in the file's first language.
  public func text(in languages: [String]) -> String {
    entry(in: languages)?.text ?? ""
  }

  /// Returns the entry of the first of `languages` that there is, else the file's first; of a
  /// language such as `fr` the one of `fr-CA` will do. Nil: the label is empty.
  public func entry(in languages: [String]) -> Entry? {
    for language in languages {
      if let entry = entries.first(where: { $0.language == language }) { return entry }
      let start = language + "-"
      if let entry = entries.first(where: { $0.language?.utf8.starts(with: start.utf8) ?? false }) {
        return entry
      }
    }
    return entries.first
  }
}
