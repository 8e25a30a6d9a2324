import JSON

/// The ids of a roll's lists, which no longer change.
final class Identifiers: Sendable {
  private let tables: IdentifierTables

  init(_ tables: IdentifierTables) {
    self.tables = tables
  }

  /// Returns the index of an id that stands in a text.
  func index(of node: JSONNode, _ tape: JSONTape, in entity: Issue.Entity) -> Int? {
    tables.index(of: node, tape, in: entity)
  }

  /// Returns the number of ids in a list.
  func count(of entity: Issue.Entity) -> Int { tables.count(of: entity) }

  /// Returns the index of an id in a list; nil when it is not there.
  func index(of id: String, in entity: Issue.Entity) -> Int? {
    tables.index(of: id, in: entity)
  }
}
