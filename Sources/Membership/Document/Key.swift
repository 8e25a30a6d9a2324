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

  /// The key as it is written.
  var name: String {
    switch self {
    case .schema: "$schema"
    case .language: "lang"
    case .alsoKnownAs: "also_known_as"
    case .asOf: "as_of"
    case .familyName: "family_name"
    case .givenName: "given_name"
    case .honorificPrefix: "honorific_prefix"
    case .nameOrder: "name_order"
    case .otherNames: "other_names"
    case .coLeader: "co_leader"
    default: String(describing: self)
    }
  }

  /// The number of every key, by its name.
  static let numbers = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0.rawValue) })
}

/// Some of the format's keys: the number of each is a bit.
struct KeySet: ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral keys: Key...) {
    for key in keys { insert(key.rawValue) }
  }

  /// Whether the key of that number is in the set; the format's numbers are below 64.
  func contains(_ number: Int) -> Bool {
    number < UInt64.bitWidth && bits & (1 << UInt64(number)) != 0
  }

  mutating func insert(_ number: Int) {
    bits |= 1 << UInt64(number)
  }

  /// The keys of the set, as they are written.
  var names: [String] {
    Key.allCases.filter { contains($0.rawValue) }.map(\.name)
  }
}
