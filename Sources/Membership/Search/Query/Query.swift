/// A query: the words and conditions that people must answer to.
public struct Query: Hashable, Sendable {
  /// The words as they were typed.
  public let text: String
  /// Remarks on parts of the text that are not taken as somebody may expect.
  public let notes: [Note]

  /// A remark on a query.
  public enum Note: Hashable, Sendable {
    /// A word that looks like a condition is none, and is searched as it stands: `colour:red`.
    case unknownOperator(String)
    /// A condition says nothing, as it has no value: `country:`.
    case missingValue(String)
    /// The text is longer than any name; its beginning is searched.
    case shortened
  }

  /// The words that must be found.
  let words: [Word]
  /// The words that must not be found.
  let excluded: [Word]
  /// The conditions that must hold.
  let conditions: [Condition]
  /// The conditions that must not hold.
  let excludedConditions: [Condition]

  /// A word: the text between two spaces, or between quotation marks.
  struct Word: Hashable, Sendable {
    let text: String
    /// True where it is to be found as it stands, to the end of a word.
    let isQuoted: Bool
  }

  /// Something that must be true of a person.
  enum Condition: Hashable, Sendable {
    case country(String), city(String), organization(String), post(String)
    case orientation(Int)
    case leader, guest
  }

  /// A query for the people who answer to every word of a text, in any order.
  ///
  /// `"two words"` are found as they stand, `-word` and `-country:fr` exclude, and `country:`
  /// `city:` `org:` `post:` `orientation:` `is:leader` `is:guest` are conditions, the latter two
  /// also by their beginnings (`is:l`). Only so much is read as a name can hold.
  public init(_ text: String) {
    self.text = text
    var parser = QueryParser()
    parser.read(text)
    (notes, words) = (parser.notes, parser.words)
    (excluded, conditions) = (parser.excluded, parser.conditions)
    excludedConditions = parser.excludedConditions
  }

  /// A query of parts that are there.
  init(
    text: String, words: [Word], excluded: [Word], conditions: [Condition],
    excludedConditions: [Condition]
  ) {
    (self.text, self.words, notes) = (text, words, [])
    (self.excluded, self.conditions) = (excluded, conditions)
    self.excludedConditions = excludedConditions
  }

  /// True where there is nothing to look for: the text is empty or white space.
  public var isEmpty: Bool {
    words.isEmpty && excluded.isEmpty && conditions.isEmpty && excludedConditions.isEmpty
  }
}
