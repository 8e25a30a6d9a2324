/// The ids of every list.
///
/// Seven properties and not an array: what is taken out of an array is counted, what is asked where
/// it stands is not, and this is asked some five times a person.
struct Tables: Sendable {
  private var sources = IdentifierTable()
  private var countries = IdentifierTable()
  private var cities = IdentifierTable()
  private var organizations = IdentifierTable()
  private var delegates = IdentifierTable()
  private var orientations = IdentifierTable()
  private var meetings = IdentifierTable()

  /// The place of an id in a list; nil when it is not there.
  func place(of id: UnsafeBufferPointer<UInt8>, in entity: Issue.Entity) -> Int? {
    switch entity {
    case .source: sources.place(of: id)
    case .country: countries.place(of: id)
    case .city: cities.place(of: id)
    case .organization: organizations.place(of: id)
    case .delegate: delegates.place(of: id)
    case .orientation: orientations.place(of: id)
    case .meeting: meetings.place(of: id)
    }
  }

  /// Adds an id at the next place of a list; false, and nothing is added, when it is there already.
  mutating func insert(_ id: UnsafeBufferPointer<UInt8>, into entity: Issue.Entity) -> Bool {
    switch entity {
    case .source: sources.insert(id)
    case .country: countries.insert(id)
    case .city: cities.insert(id)
    case .organization: organizations.insert(id)
    case .delegate: delegates.insert(id)
    case .orientation: orientations.insert(id)
    case .meeting: meetings.insert(id)
    }
  }

  /// Adds the people of other tables; false, and nothing is added, when one of them is there already.
  mutating func join(delegatesOf others: Tables) -> Bool {
    delegates.join(others.delegates)
  }

  /// How many ids a list has.
  func count(of entity: Issue.Entity) -> Int {
    switch entity {
    case .source: sources.count
    case .country: countries.count
    case .city: cities.count
    case .organization: organizations.count
    case .delegate: delegates.count
    case .orientation: orientations.count
    case .meeting: meetings.count
    }
  }

  /// The ids of a list, in order. Makes strings: for suggestions only.
  func ids(of entity: Issue.Entity) -> [String] {
    switch entity {
    case .source: sources.ids
    case .country: countries.ids
    case .city: cities.ids
    case .organization: organizations.ids
    case .delegate: delegates.ids
    case .orientation: orientations.ids
    case .meeting: meetings.ids
    }
  }
}

extension Tables {
  /// The place of an id that stands in a text.
  func place(of node: JSONNode, _ tape: JSONTape, in entity: Issue.Entity) -> Int? {
    let letters = tape.letters(of: node)
    guard node.hasEscapes else { return place(of: letters, in: entity) }
    return JSONEscape.resolvedBytes(letters).withUnsafeBufferPointer { place(of: $0, in: entity) }
  }

  /// The place of an id in a list; nil when it is not there.
  func place(of id: String, in entity: Issue.Entity) -> Int? {
    var id = id
    return id.withUTF8 { place(of: $0, in: entity) }
  }
}
