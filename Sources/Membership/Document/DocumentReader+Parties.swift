extension DocumentReader {
  mutating func parties(_ node: Int?) -> [PartyEntry] {
    elements(node).compactMap { party($0) }
  }

  /// A delegate, a city or an organization.
  mutating func party(_ node: Int?) -> PartyEntry? {
    object(node, allowing: Allowed.party).flatMap { party($0) }
  }

  /// The party that an object with other keys beside names.
  mutating func party(_ object: JSONObject) -> PartyEntry? {
    guard let (key, target) = target(of: object, among: [.delegate, .city, .organization]) else {
      return nil
    }
    switch key {
    case .delegate: return .delegate(target)
    case .city: return .city(target)
    default: return .organization(target)
    }
  }

  /// Where a meeting takes place.
  mutating func place(_ node: Int?) -> PlaceEntry? {
    guard let place = object(node, allowing: Allowed.place),
      let (key, target) = target(of: place, among: [.country, .city])
    else { return nil }
    return key == .country ? .country(target) : .city(target)
  }

  /// The one key of those allowed that an object has, and the id there.
  private mutating func target(
    of object: JSONObject, among allowed: [Key]
  ) -> (key: Key, id: Located<String>)? {
    let keys = allowed.filter { object[$0] != nil }
    guard let key = keys.first else {
      report(.noTarget(allowed: allowed.map(\.name)), at: object.node)
      return nil
    }
    if keys.count > 1 { report(.severalTargets(keys.map(\.name)), at: object.node) }
    return located(object[key]).map { (key, $0) }
  }
}
