/// The ids of every list.
struct Tables: Sendable {
  private var tables = [IdentifierTable](repeating: IdentifierTable(), count: 7)

  /// The place of an id in a list; nil when it is not there.
  func place(of id: UnsafeBufferPointer<UInt8>, in entity: Issue.Entity) -> Int? {
    tables[entity.number].place(of: id)
  }

  /// The place of an id in a list; nil when it is not there.
  func place(of id: String, in entity: Issue.Entity) -> Int? {
    var id = id
    return id.withUTF8 { place(of: $0, in: entity) }
  }

  /// Adds an id at the next place of a list; false, and nothing is added, when it is there already.
  mutating func insert(_ id: UnsafeBufferPointer<UInt8>, into entity: Issue.Entity) -> Bool {
    tables[entity.number].insert(id)
  }

  /// The ids of a list, in order. Makes strings: for suggestions only.
  func ids(of entity: Issue.Entity) -> [String] {
    tables[entity.number].ids
  }
}

extension Issue.Entity {
  fileprivate var number: Int {
    switch self {
    case .source: 0
    case .country: 1
    case .city: 2
    case .organization: 3
    case .delegate: 4
    case .orientation: 5
    case .meeting: 6
    }
  }
}
