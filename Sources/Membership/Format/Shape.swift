/// An object of the format: which keys it may have, which it must have, and what stands there.
///
/// The rules are one table, `Shape+Rules`; `Checker` goes through a file by it.
enum Shape {
  case roll, network, statement, event, cityList, listedCity
  case source, country, city, organization, inferences
  case delegate, otherName, post, contact
  case orientation, appointment, meeting, place, party, participant, agendaItem

  /// The keys that may stand in it, as they are written.
  var allowedNames: [String] {
    Key.allCases.filter { rule(for: $0) != nil }.map(\.name)
  }

  var required: KeySet {
    switch self {
    case .roll: [.version, .network, .delegates]
    case .network: [.name]
    case .statement: [.text]
    case .event: [.date, .title]
    case .cityList: [.cities]
    case .source: [.id]
    case .country: [.code, .name]
    case .city, .organization, .delegate: [.id, .name]
    case .otherName: [.name]
    case .post, .agendaItem: [.title]
    case .contact: [.type, .value]
    case .orientation: [.id, .number, .title]
    case .meeting: [.id, .date, .title]
    case .listedCity, .inferences, .appointment, .place, .party, .participant: []
    }
  }

  /// Of which keys there must be one, and not two.
  var targets: [Key] {
    switch self {
    case .appointment, .party, .participant: [.delegate, .city, .organization]
    case .place: [.country, .city]
    case .listedCity: [.city, .name]
    default: []
    }
  }
}
