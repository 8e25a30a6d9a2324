/// Where the entries of a list stand, by their ids.
struct Table<Entity>: Sendable {
  private(set) var places: [String: Int] = [:]
  private(set) var ids: [String] = []
  /// Whether an id that is not in the table is not in the roll; nobody knows when the list could
  /// not be read.
  let isComplete: Bool
  let entity: Issue.Entity

  /// Of two entries with one id the first is in the table, and the second in `findings`.
  init(
    _ list: EntryList<some IdentifiedEntry>, _ entity: Issue.Entity,
    _ report: (Issue.Kind, Int) -> Void
  ) {
    isComplete = list.isReadable
    self.entity = entity
    places.reserveCapacity(list.entries.count)
    for (place, entry) in list.entries.enumerated() {
      guard let id = entry.id else { continue }
      if places[id.value] == nil {
        places[id.value] = place
        ids.append(id.value)
      } else {
        report(.duplicateIdentifier(id.value, entity), id.node)
      }
    }
  }

  /// The entry with an id.
  subscript(id: String) -> Reference<Entity>? {
    places[id].map(Reference.init)
  }
}

/// The tables of every list.
struct Tables: Sendable {
  let sources: Table<Source>
  let countries: Table<Country>
  let cities: Table<City>
  let organizations: Table<Organization>
  let delegates: Table<Delegate>
  let orientations: Table<Orientation>
  let meetings: Table<Meeting>

  init(_ document: RollDocument, _ report: (Issue.Kind, Int) -> Void) {
    sources = Table(document.sources, .source, report)
    countries = Table(document.countries, .country, report)
    cities = Table(document.cities, .city, report)
    organizations = Table(document.organizations, .organization, report)
    delegates = Table(document.delegates, .delegate, report)
    orientations = Table(document.orientations, .orientation, report)
    meetings = Table(document.meetings, .meeting, report)
  }
}
