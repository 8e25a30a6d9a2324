extension Shape {
  static func orientation(_ key: RollKey) -> ValueRule? {
    switch key {
    case .id: .identifier(.orientation)
    case .number: .uniqueNumber
    case .title: .nameLabel
    case .leader, .coLeader: .object(.appointment)
    case .members: .objects(.appointment)
    case .sources: .references(.source)
    default: nil
    }
  }

  static func appointment(_ key: RollKey) -> ValueRule? {
    switch key {
    case .since: .date
    default: participant(key)
    }
  }

  static func participant(_ key: RollKey) -> ValueRule? {
    switch key {
    case .sources: .references(.source)
    default: party(key)
    }
  }

  /// Returns the rule for a key of a party: a delegate, a city or an organization.
  static func party(_ key: RollKey) -> ValueRule? {
    switch key {
    case .delegate: .reference(.delegate)
    case .city: .reference(.city)
    case .organization: .reference(.organization)
    default: nil
    }
  }

  static func meeting(_ key: RollKey) -> ValueRule? {
    switch key {
    case .id: .identifier(.meeting)
    case .date: .date
    case .title: .nameLabel
    case .note: .label
    case .form: .choice(.form)
    case .status: .choice(.status)
    case .place: .object(.place)
    case .hosts: .objects(.party)
    case .chair: .object(.party)
    case .participants: .objects(.participant)
    case .agenda: .objects(.agendaItem)
    case .sources: .references(.source)
    default: nil
    }
  }

  static func place(_ key: RollKey) -> ValueRule? {
    switch key {
    case .country: .reference(.country)
    case .city: .reference(.city)
    default: nil
    }
  }

  static func agendaItem(_ key: RollKey) -> ValueRule? {
    switch key {
    case .title: .nameLabel
    case .note: .label
    case .speakers: .objects(.party)
    case .sources: .references(.source)
    default: nil
    }
  }
}
