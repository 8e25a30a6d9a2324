/// The keys of the format.
///
/// Raw values are the numbers that the reader gives the keys, so that they are compared as integers.
enum Key: Int, CaseIterable {
  case schema, version, network, sources, countries, cities, organizations, delegates, orientations
  case meetings, id, code, name, title, date, note, language, kind, type, value, number, url
  case alsoKnownAs, asOf, history, publisher, country, city, region, latitude, longitude, acronym
  case familyName, givenName, honorificPrefix, nameOrder, otherNames, derived, capacity, posts
  case printed, contacts, leader, coLeader, members, delegate, organization, since
  case form, status, hosts, chair, agenda, place, speakers
  case inferred, misprint, purpose, leadership, text, cityLists, participants

  /// How many keys there are.
  static let count = participants.rawValue + 1

  /// The key as it is written.
  var name: String { String(describing: letters) }

  /// The key's letters, which are ASCII.
  var letters: StaticString {
    switch self {
    case .schema: "$schema"
    case .version: "version"
    case .network: "network"
    case .sources: "sources"
    case .countries: "countries"
    case .cities: "cities"
    case .organizations: "organizations"
    case .delegates: "delegates"
    case .orientations: "orientations"
    case .meetings: "meetings"
    case .id: "id"
    case .code: "code"
    case .name: "name"
    case .title: "title"
    case .date: "date"
    case .note: "note"
    case .language: "lang"
    case .kind: "kind"
    case .type: "type"
    case .value: "value"
    case .number: "number"
    case .url: "url"
    case .alsoKnownAs: "also_known_as"
    case .asOf: "as_of"
    case .history: "history"
    case .publisher: "publisher"
    case .country: "country"
    case .city: "city"
    case .region: "region"
    case .latitude: "latitude"
    case .longitude: "longitude"
    case .acronym: "acronym"
    case .familyName: "family_name"
    case .givenName: "given_name"
    case .honorificPrefix: "honorific_prefix"
    case .nameOrder: "name_order"
    case .otherNames: "other_names"
    case .derived: "derived"
    case .capacity: "capacity"
    case .posts: "posts"
    case .printed: "printed"
    case .contacts: "contacts"
    case .leader: "leader"
    case .coLeader: "co_leader"
    case .members: "members"
    case .delegate: "delegate"
    case .organization: "organization"
    case .since: "since"
    case .form: "form"
    case .status: "status"
    case .hosts: "hosts"
    case .chair: "chair"
    case .agenda: "agenda"
    case .place: "place"
    case .speakers: "speakers"
    case .inferred: "inferred"
    case .misprint: "misprint"
    case .purpose: "purpose"
    case .leadership: "leadership"
    case .text: "text"
    case .cityLists: "city_lists"
    case .participants: "participants"
    }
  }
}
