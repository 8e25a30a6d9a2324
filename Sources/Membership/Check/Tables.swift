import JSON

/// The ids of every list.
///
/// Seven properties and not an array: what is taken out of an array is counted, what is asked where
/// it stands is not, and this is asked some five times a person.
struct Tables: Sendable {
  private var sources = StringTable()
  private var countries = StringTable()
  private var cities = StringTable()
  private var organizations = StringTable()
  private var delegates = StringTable()
  private var orientations = StringTable()
  private var meetings = StringTable()

  /// The place of an id in a list; nil when it is not there.
  func place(of id: UnsafeBufferPointer<UInt8>, in entity: Issue.Entity) -> Int? {
    switch entity {
    case .source: sources.index(of: id)
    case .country: countries.index(of: id)
    case .city: cities.index(of: id)
    case .organization: organizations.index(of: id)
    case .delegate: delegates.index(of: id)
    case .orientation: orientations.index(of: id)
    case .meeting: meetings.index(of: id)
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
    case .source: sources.strings
    case .country: countries.strings
    case .city: cities.strings
    case .organization: organizations.strings
    case .delegate: delegates.strings
    case .orientation: orientations.strings
    case .meeting: meetings.strings
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
