/// What somebody looks for.
public struct Query: Hashable, Sendable {
  /// The words as they were typed.
  public let text: String

  /// A query for the people whose names hold every word of a text.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether there is nothing to look for: the text is empty or white space.
  public var isEmpty: Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
