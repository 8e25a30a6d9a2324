/// Looks for what somebody may have meant, within bounds: a long list is long to look through, and
/// a file can have any number of mistakes.
struct Suggestions {
  /// How many letters may still be read, or held against others; some tenths of a second's worth at
  /// first. Then nothing more is looked for.
  private var work = 40_000_000
  /// The ids of the lists that were looked through.
  private var lists: [(entity: Issue.Entity, ids: [String])] = []

  /// The nearest of some words; nil when none is near, or too much has been looked for.
  mutating func nearest(to text: String, among words: [String]) -> String? {
    work > 0 ? Nearest.value(to: text, among: words, within: &work) : nil
  }

  /// The nearest id of a list, of those that are right themselves.
  mutating func nearest(
    to text: String, of entity: Issue.Entity, in tables: IdentifierTables
  ) -> String? {
    guard work > 0 else { return nil }
    return nearest(to: text, among: rightIDs(of: entity, in: tables))
  }

  /// Made once for each list: a file can go from one to another with every mistake.
  private mutating func rightIDs(of entity: Issue.Entity, in tables: IdentifierTables) -> [String] {
    if let list = lists.first(where: { $0.entity == entity }) { return list.ids }
    let isRight = entity == .country ? ISO3166.isCode : \.isIdentifier
    let right = tables.ids(of: entity).filter(isRight)
    lists.append((entity, right))
    return right
  }
}
