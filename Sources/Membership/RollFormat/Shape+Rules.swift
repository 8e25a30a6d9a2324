/// The format, version 1, as one table.
extension Shape {
  /// Returns the rule for the value at a key; nil where the key may not stand.
  func rule(for key: RollKey) -> ValueRule? {
    switch self {
    case .roll: Self.roll(key)
    case .network: Self.network(key)
    case .statement: Self.statement(key)
    case .event: Self.event(key)
    case .cityList: Self.cityList(key)
    case .listedCity: Self.listedCity(key)
    case .source: Self.source(key)
    case .country: Self.country(key)
    case .city: Self.city(key)
    case .organization: Self.organization(key)
    case .inferences: Self.inferences(key)
    case .delegate: Self.delegate(key)
    case .otherName: Self.otherName(key)
    case .post: Self.post(key)
    case .contact: Self.contact(key)
    case .orientation: Self.orientation(key)
    case .appointment: Self.appointment(key)
    case .meeting: Self.meeting(key)
    case .place: Self.place(key)
    case .party: Self.party(key)
    case .participant: Self.participant(key)
    case .agendaItem: Self.agendaItem(key)
    }
  }

  private static func roll(_ key: RollKey) -> ValueRule? {
    switch key {
    case .schema: .string
    case .version: .version
    case .network: .object(.network)
    case .sources: .entries(.source, .source)
    case .countries: .entries(.country, .country)
    case .cities: .entries(.city, .city)
    case .organizations: .entries(.organization, .organization)
    case .delegates: .entries(.delegate, .delegate)
    case .orientations: .entries(.orientation, .orientation)
    case .meetings: .entries(.meeting, .meeting)
    default: nil
    }
  }

  private static func network(_ key: RollKey) -> ValueRule? {
    switch key {
    case .name: .nameLabel
    case .alsoKnownAs: .names
    case .asOf: .date
    case .purpose, .leadership: .object(.statement)
    case .cityLists: .objects(.cityList)
    case .history: .objects(.event)
    case .note: .label
    case .sources: .references(.source)
    default: nil
    }
  }

  private static func statement(_ key: RollKey) -> ValueRule? {
    switch key {
    case .text: .label
    case .sources: .references(.source)
    default: nil
    }
  }

  private static func cityList(_ key: RollKey) -> ValueRule? {
    switch key {
    case .cities: .objects(.listedCity)
    case .note: .label
    case .sources: .references(.source)
    default: nil
    }
  }

  /// Returns the rule for a key of a listed city: a city of the roll, or the name of one that is
  /// none.
  private static func listedCity(_ key: RollKey) -> ValueRule? {
    switch key {
    case .city: .reference(.city)
    case .name: .nameLabel
    default: nil
    }
  }

  private static func event(_ key: RollKey) -> ValueRule? {
    switch key {
    case .date: .date
    case .title: .label
    case .sources: .references(.source)
    default: nil
    }
  }

  private static func source(_ key: RollKey) -> ValueRule? {
    switch key {
    case .id: .identifier(.source)
    case .title: .nameLabel
    case .publisher: .text
    case .date: .date
    case .language: .language
    case .url: .string
    case .derived: .languages(ofLabelAt: .title)
    case .note: .label
    default: nil
    }
  }

  private static func country(_ key: RollKey) -> ValueRule? {
    switch key {
    case .code: .countryCode
    case .name: .nameLabel
    case .sources: .references(.source)
    default: nil
    }
  }

  private static func city(_ key: RollKey) -> ValueRule? {
    switch key {
    case .id: .identifier(.city)
    case .name: .nameLabel
    case .otherNames: .objects(.otherName)
    case .country: .reference(.country)
    case .latitude: .degrees(90)
    case .longitude: .degrees(180)
    case .derived: .languages(ofLabelAt: .name)
    case .inferred: .inferences
    case .sources: .references(.source)
    default: nil
    }
  }

  private static func organization(_ key: RollKey) -> ValueRule? {
    switch key {
    case .id: .identifier(.organization)
    case .name: .nameLabel
    case .otherNames: .objects(.otherName)
    case .acronym: .name
    case .derived: .languages(ofLabelAt: .name)
    case .inferred: .inferences
    case .sources: .references(.source)
    default: nil
    }
  }

  /// Returns the rule for the key of a value that can be inferred: its explanation.
  private static func inferences(_ key: RollKey) -> ValueRule? {
    switch key {
    case .name, .country, .city, .region: .label
    default: nil
    }
  }
}
