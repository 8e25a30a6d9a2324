/// Looks for the words that somebody may have meant, within bounds: a file can have any number of
/// mistakes, and words that are all alike.
struct Suggestions {
  /// The number of letters that may still be held against others; some hundredths of a second's
  /// worth at first. Then nothing more is looked for.
  private var work = 4_000_000
  /// The ids of the lists that were looked through.
  private var lists: [(entity: Issue.Entity, ids: WordList)] = []
  /// The words that were looked through last: there may be many in one place, all of them wrong.
  private var last: (words: [String], list: WordList)?

  /// Returns the nearest of some words; nil when none is near, or too much has been looked for.
  mutating func nearest(to text: String, among words: [String]) -> String? {
    guard work > 0 else { return nil }
    let list = last?.words == words ? last?.list : nil
    last = (words, list ?? WordList(words))
    return last?.list.nearest(to: text, within: &work)
  }

  /// Returns the nearest id of a list, of those that are right themselves.
  mutating func nearest(
    to text: String, of entity: Issue.Entity, in tables: IdentifierTables
  ) -> String? {
    guard work > 0 else { return nil }
    return rightIDs(of: entity, in: tables).nearest(to: text, within: &work)
  }

  /// Returns the ids of a list that are right themselves. Made once for each list: a file can go
  /// from one to another with every mistake.
  private mutating func rightIDs(of entity: Issue.Entity, in tables: IdentifierTables) -> WordList {
    if let list = lists.first(where: { $0.entity == entity }) { return list.ids }
    let isRight = entity == .country ? ISO3166.isCode : \.isIdentifier
    let right = WordList(tables.ids(of: entity).filter(isRight))
    lists.append((entity, right))
    return right
  }
}
