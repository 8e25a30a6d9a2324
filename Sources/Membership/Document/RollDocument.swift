/// A mirror of the file: what stands in it, as far as it can be read, with ids still as text.
///
/// What is nil is absent, or was wrong and has been reported.
struct RollDocument {
  var network: NetworkEntry?
  var sources = EntryList<SourceEntry>()
  var countries = EntryList<CountryEntry>()
  var cities = EntryList<CityEntry>()
  var organizations = EntryList<OrganizationEntry>()
  var delegates = EntryList<DelegateEntry>()
  var orientations = EntryList<OrientationEntry>()
  var meetings = EntryList<MeetingEntry>()
}

/// What others refer to by an id, or a country by its code.
protocol IdentifiedEntry: Sendable {
  var id: Located<String>? { get }
}

struct NetworkEntry {
  let name: Label?
  let alsoKnownAs: [String]
  let asOf: PartialDate?
  let history: [EventEntry]
  let note: Label?
}

struct EventEntry {
  let date: PartialDate?
  let title: Label?
  let sources: [Located<String>]
}

struct SourceEntry: IdentifiedEntry {
  let id: Located<String>?
  let title: Label?
  let publisher: String?
  let date: PartialDate?
  let language: String?
  let url: String?
}

struct CountryEntry: IdentifiedEntry {
  let id: Located<String>?
  let name: Label?
  let sources: [Located<String>]
}

struct CityEntry: IdentifiedEntry {
  let id: Located<String>?
  let name: Label?
  let country: Located<String>?
  let latitude: Double?
  let longitude: Double?
  let derivedLanguages: [String]
  let sources: [Located<String>]
}

struct OrganizationEntry: IdentifiedEntry {
  let id: Located<String>?
  let name: Label?
  let acronym: String?
  let derivedLanguages: [String]
  let sources: [Located<String>]
}
