/// The words on the screen beside the roll.
extension English {
  static func words(_ screen: Phrase.Screen) -> String {
    switch screen {
    // Titles.

    case .countries: "Countries"
    case .delegates: "Delegates"
    case .orientations: "Orientations"
    case .details: "Details"
    case .organizations: "Organizations"
    case .leaders: "Leaders"
    case .meeting: "Meeting"
    case .source: "Source"
    case .help: "Help"
    case .failure: "The roll cannot be read"
    case .everybody: "All"
    case .orientation(let number): "orientation \(number)"
    case .postsAt(let organization): "posts at \(organization)"
    case .guests: "Guests"
    case .byFacts: "By post, place or organization"
    case .similarNames: "Similar names"
    case .byFamilyName: "by family name"
    case .byCity: "by city"
    case .byOrganization: "by organization"
    case .asPrinted: "as printed"
    case .latinFirst: "Latin first"
    case .familyFirst: "FAMILY Given"

    // Positions and counts.

    case .asOf(let day): "as of \(words(day))"
    case .position(let position, let count): "\(digits(position)) of \(digits(count))"
    case .positionAmongCities(let position, let count):
      "\(digits(position)) of \(words(count, .city))"
    case .guest(let position, let count): "guest \(digits(position)) of \(digits(count))"
    case .found(let position, let count): "\(digits(position)) of \(digits(count)) found"
    case .row(let row): "row \(digits(row))"
    case .percent(let percent): "\(percent) %"
    case .none: "none"
    case .hiddenMore(let count): "\(digits(count)) more that are not shown"
    case .noPost: "no post"
    case .noCity: "No city"
    case .noOrganization: "No organization"

    // Progress.

    case .tooSmall: "terminal too small"
    case .bundledRoll: "the bundled roll"
    case .ownRoll: "your own roll"
    case .readingRoll(let name): "Reading \(name) …"
    case .reading(let progress): "reading: \(progress)"
    case .bytes(let bytes, let total, let people): progress(bytes, of: total, people)
    case .readBefore: "as read before: the file has errors now"
    case .quits(let key): "\(key) quits"
    case .typeAName: "type a name"
    case .escapeClears: "Esc clears"
    case .searchesBeyond(let place, let key): "beyond \(place) too; \(key) only there"
    case .searchesOnly(let place, let key): "only \(place); \(key) everywhere"
    case .keyDoesNothing(let key, let help): "\(key) does nothing here; \(help) shows all keys."

    // Empty lists, and the keys to press.

    case .nobodyFoundSoFar: "Nobody is found so far.\nThe roll is still being read."
    case .nobodyFound: "Nobody is found.\nTry fewer letters, or Esc to see everybody."
    case .noDelegates: "This roll has no delegates.\nm shows its meetings, ? all keys."
    case .nobodyListed:
      "Nobody is listed here.\nk or ↑ goes to another country, 1 and g to everybody."
    case .noOrientations: "This roll has no orientations.\nTab goes on, ? shows all keys."
    case .noOrganizations: "This roll has no organizations.\n1 shows its countries, ? all keys."
    case .noSuchKey: "No key has this. Esc clears."
    }
  }

  /// Returns the extent to which a roll is read: `48,000 people, 12 of 25 MB`.
  private static func progress(_ bytes: Int, of total: Int?, _ people: Int) -> String {
    let size = [bytes, total].compactMap(\.self).map(megabytes).joined(separator: " of ")
    return (people == 0 ? "" : words(people, .person) + ", ") + size + " MB"
  }

  /// Returns bytes in millions, with one decimal below ten: `0.4`, `25`.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : digits((bytes + 500_000) / 1_000_000)
  }
}
