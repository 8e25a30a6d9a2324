import JSON

/// The ids of every list.
///
/// Seven properties and not an array: taking a table out of an array counts its references, asking
/// it where it stands does not, and this is asked some five times a person.
struct IdentifierTables: Sendable {
  private var sources = StringTable()
  private var countries = StringTable()
  private var cities = StringTable()
  private var organizations = StringTable()
  private var delegates = StringTable()
  private var orientations = StringTable()
  private var meetings = StringTable()

  /// Returns the index of an id in a list; nil when it is not there.
  func index(of id: UnsafeBufferPointer<UInt8>, in entity: Issue.Entity) -> Int? {
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

  /// Adds an id at the end of a list. Returns false, and adds nothing, when it is there already.
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

  /// Adds the people of other tables. Returns false, and adds nothing, when one of them is there
  /// already.
  mutating func join(delegatesOf others: IdentifierTables) -> Bool {
    delegates.join(others.delegates)
  }

  /// Returns the number of ids in a list.
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

  /// Returns the ids of a list, in order. Makes strings: for suggestions only.
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

extension IdentifierTables {
  /// Returns the index of an id that stands in a text.
  func index(of node: JSONNode, _ tape: JSONTape, in entity: Issue.Entity) -> Int? {
    let letters = tape.letters(of: node)
    guard node.hasEscapes else { return index(of: letters, in: entity) }
    return JSONEscape.resolvedBytes(letters).withUnsafeBufferPointer { index(of: $0, in: entity) }
  }

  /// Returns the index of an id in a list; nil when it is not there.
  func index(of id: String, in entity: Issue.Entity) -> Int? {
    var id = id
    return id.withUTF8 { index(of: $0, in: entity) }
  }
}

extension IdentifierTables {
  /// Returns the id of the entry that a text names, as it should be; nil when there is none. The
  /// text is the id, or in plain letters would be.
  func entry(meant text: String, in entity: Issue.Entity) -> String? {
    let isCountry = entity == .country
    let plain = isCountry ? Correction.countryCode(by: text) : Correction.identifier(by: text)
    if holds(text, in: entity) {
      return (isCountry ? ISO3166.isCode(text) : text.isIdentifier) ? text : plain
    }
    return plain.flatMap { holds($0, in: entity) ? $0 : nil }
  }

  private func holds(_ id: String, in entity: Issue.Entity) -> Bool {
    Array(id.utf8).withUnsafeBufferPointer { index(of: $0, in: entity) != nil }
  }
}
