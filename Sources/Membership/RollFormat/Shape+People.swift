extension Shape {
  static func delegate(_ key: RollKey) -> ValueRule? {
    switch key {
    case .id: .identifier(.delegate)
    case .name, .familyName, .givenName, .honorificPrefix: .name
    case .language: .language
    case .nameOrder: .choice(.nameOrder)
    case .otherNames: .objects(.otherName)
    case .country: .reference(.country)
    case .city: .reference(.city)
    case .region, .note: .label
    case .inferred: .inferences
    case .capacity: .choice(.capacity)
    case .posts: .objects(.post)
    case .contacts: .objects(.contact)
    case .sources: .references(.source)
    default: nil
    }
  }

  static func otherName(_ key: RollKey) -> ValueRule? {
    switch key {
    case .name: .name
    case .language: .language
    case .kind: .choice(.otherNameKind)
    case .derived, .misprint: .boolean
    case .inferred: .inferences
    case .sources: .references(.source)
    default: nil
    }
  }

  static func post(_ key: RollKey) -> ValueRule? {
    switch key {
    case .title, .printed: .label
    case .organizations: .references(.organization)
    case .derived: .languages(ofLabelAt: .title)
    case .sources: .references(.source)
    default: nil
    }
  }

  static func contact(_ key: RollKey) -> ValueRule? {
    switch key {
    case .type: .choice(.contactKind)
    case .value: .string
    default: nil
    }
  }
}
