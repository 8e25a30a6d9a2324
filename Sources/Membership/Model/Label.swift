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

  /// The text in the first of `languages` that there is, else in the file's first language.
  public func text(in languages: [String] = ["en"]) -> String {
    for language in languages {
      if let entry = entries.first(where: { $0.language == language }) { return entry.text }
    }
    return entries.first?.text ?? ""
  }
}
