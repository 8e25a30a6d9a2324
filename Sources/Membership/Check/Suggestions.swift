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

  /// Returns the id of a list that a reference may mean: the nearest, those that are wrong
  /// themselves as they should be. For a country that is called so, its code.
  mutating func nearest(
    to text: String, of entity: Issue.Entity, in tables: IdentifierTables
  ) -> String? {
    guard work > 0 else { return nil }
    let ids = ids(of: entity, in: tables)
    if entity == .country, let code = Correction.countryCode(by: text), ids.holds(code) {
      return code
    }
    return ids.nearest(to: text, within: &work)
  }

  /// Tells if an entry of a list should be called so: its id is wrong, which is reported there.
  mutating func isMeant(
    _ text: String, by entity: Issue.Entity, in tables: IdentifierTables
  ) -> Bool {
    ids(of: entity, in: tables).holds(text)
  }

  /// Returns the ids of a list as they should be. Made once for each list: a file can go from one to
  /// another with every mistake.
  private mutating func ids(of entity: Issue.Entity, in tables: IdentifierTables) -> WordList {
    if let list = lists.first(where: { $0.entity == entity }) { return list.ids }
    let ids = tables.ids(of: entity).compactMap { id in
      if entity == .country { return ISO3166.isCode(id) ? id : Correction.countryCode(by: id) }
      return id.isIdentifier ? id : Correction.identifier(by: id)
    }
    lists.append((entity, WordList(ids)))
    return WordList(ids)
  }
}
