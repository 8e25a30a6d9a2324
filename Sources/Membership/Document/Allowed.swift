/// The keys that each object of the format may have.
enum Allowed {
  static let roll: KeySet = [
    .schema, .version, .network, .sources, .countries, .cities, .organizations, .delegates,
    .orientations, .meetings,
  ]
  static let network: KeySet = [.name, .alsoKnownAs, .asOf, .history, .note]
  static let event: KeySet = [.date, .title, .sources]
  static let source: KeySet = [.id, .title, .publisher, .date, .language, .url]
  static let country: KeySet = [.code, .name, .sources]
  static let city: KeySet = [.id, .name, .country, .latitude, .longitude, .derived, .sources]
  static let organization: KeySet = [.id, .name, .acronym, .derived, .sources]
  static let delegate: KeySet = [
    .id, .name, .language, .familyName, .givenName, .honorificPrefix, .nameOrder, .otherNames,
    .country, .city, .region, .capacity, .posts, .contacts, .note, .sources,
  ]
  static let otherName: KeySet = [.name, .language, .kind, .derived, .sources]
  static let post: KeySet = [.title, .organizations, .printed, .derived, .sources]
  static let contact: KeySet = [.type, .value]
  static let orientation: KeySet = [.id, .number, .title, .leader, .coLeader, .members, .sources]
  static let appointment: KeySet = [.delegate, .city, .organization, .since, .sources]
  static let party: KeySet = [.delegate, .city, .organization]
  static let meeting: KeySet = [
    .id, .date, .title, .form, .status, .place, .hosts, .chair, .agenda, .note, .sources,
  ]
  static let place: KeySet = [.country, .city]
  static let agendaItem: KeySet = [.title, .speakers, .sources]
}
