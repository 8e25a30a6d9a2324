/// An object of the format: the keys that it may have, those that it must have, and the rules of
/// their values.
///
/// The rules are one table, `Shape+Rules`; `Checker` goes through a file by it.
enum Shape: CaseIterable {
  case roll, network, statement, event, cityList, listedCity
  case source, country, city, organization, inferences
  case delegate, otherName, post, contact
  case orientation, appointment, meeting, place, party, participant, agendaItem

  /// The keys that may stand in it, as they are written.
  var allowedNames: [String] {
    RollKey.allCases.filter { rule(for: $0) != nil }.map(\.name)
  }

  /// The keys that must stand in it, in the order in which their lack is reported.
  var required: [RollKey] {
    switch self {
    case .roll: [.version, .network, .delegates]
    case .network: [.name]
    case .statement: [.text]
    case .event: [.title, .date]
    case .cityList: [.cities]
    case .source: [.id]
    case .country: [.code, .name]
    case .city, .organization, .delegate: [.id, .name]
    case .otherName: [.name]
    case .post, .agendaItem: [.title]
    case .contact: [.type, .value]
    case .orientation: [.id, .title, .number]
    case .meeting: [.id, .title, .date]
    case .listedCity, .inferences, .appointment, .place, .party, .participant: []
    }
  }

  /// The keys of which one must stand in it, and not two; empty where there are no such.
  var targets: [RollKey] {
    switch self {
    case .appointment, .party, .participant: [.delegate, .city, .organization]
    case .place: [.country, .city]
    case .listedCity: [.city, .name]
    default: []
    }
  }
}
