/// The classes of answers to a query, best first.
public enum Tier: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// The query is the whole name.
  case exactName
  /// Every word of the query is a word of the name.
  case allWords
  /// The name begins with the query.
  case phrase
  /// Every word of the query begins a word of the name.
  case wordPrefixes
  /// The query is the name's initials.
  case initials
  /// A word of the query stands inside a word of the name.
  case substring
  /// Words of the query name the organization, post, city or country.
  case otherFacts
  /// The name is like the query: by its sounds or consonants alone, or but for typing errors.
  case similar

  /// Tells if one is the better tier.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
