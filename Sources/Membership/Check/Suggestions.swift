/// Looks for what somebody may have meant, within bounds: a long list is long to look through, and
/// a file can have any number of mistakes.
struct Suggestions {
  /// How many candidates may still be looked at; some tenths of a second's worth at first.
  private var left = 500_000
  /// The ids of the list that was looked through last.
  private var ids: [String] = []
  private var entity: Issue.Entity?

  /// The nearest of some words; nil when none is near, or too much has been looked for.
  mutating func nearest(to text: String, among words: [String]) -> String? {
    guard left >= words.count else { return nil }
    left -= words.count
    return Nearest.value(to: text, among: words)
  }

  /// The nearest id of a list, of those that are right themselves.
  mutating func nearest(
    to text: String, of entity: Issue.Entity, in tables: Tables
  ) -> String? {
    if self.entity != entity {
      self.entity = entity
      let isRight = entity == .country ? ISO3166.isCode : \.isIdentifier
      ids = tables.ids(of: entity).filter(isRight)
    }
    return nearest(to: text, among: ids)
  }
}
