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
    Self.names.first { $0.key == self }?.name ?? ""
  }

  /// The number of every key, by its name.
  static let numbers = {
    var numbers = [String: Int](minimumCapacity: names.count)
    for (key, name) in names { numbers[name] = key.rawValue }
    return numbers
  }()

  // Names out of reflection would cost half a millisecond at start-up.
  private static let names: [(key: Key, name: String)] = [
    (.schema, "$schema"), (.version, "version"), (.network, "network"), (.sources, "sources"),
    (.countries, "countries"), (.cities, "cities"), (.organizations, "organizations"),
    (.delegates, "delegates"), (.orientations, "orientations"), (.meetings, "meetings"),
    (.id, "id"), (.code, "code"), (.name, "name"), (.title, "title"), (.date, "date"),
    (.note, "note"), (.language, "lang"), (.kind, "kind"), (.type, "type"), (.value, "value"),
    (.number, "number"), (.url, "url"), (.alsoKnownAs, "also_known_as"), (.asOf, "as_of"),
    (.history, "history"), (.publisher, "publisher"), (.country, "country"), (.city, "city"),
    (.region, "region"), (.latitude, "latitude"), (.longitude, "longitude"), (.acronym, "acronym"),
    (.familyName, "family_name"), (.givenName, "given_name"),
    (.honorificPrefix, "honorific_prefix"), (.nameOrder, "name_order"),
    (.otherNames, "other_names"), (.derived, "derived"), (.capacity, "capacity"), (.posts, "posts"),
    (.printed, "printed"), (.contacts, "contacts"), (.leader, "leader"), (.coLeader, "co_leader"),
    (.members, "members"), (.delegate, "delegate"), (.organization, "organization"),
    (.since, "since"), (.form, "form"), (.status, "status"), (.hosts, "hosts"), (.chair, "chair"),
    (.agenda, "agenda"), (.place, "place"), (.speakers, "speakers"),
  ]
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
