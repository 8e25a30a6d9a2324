import Articles
import Membership

/// The rows of the first pane: countries with the cities of those that are open, or organizations;
/// each with the number of its people among those who are counted.
struct Directory: Sendable {
  enum Row: Hashable, Sendable {
    case everybody
    case group(Roll.Group)
    case city(Reference<City>)
    case organization(Reference<Organization>)
  }

  /// The kind of things that are listed.
  enum Tab: Hashable, Sendable {
    case countries, organizations
  }

  /// Everything that a directory depends on.
  struct Key: Hashable, Sendable {
    let tab: Tab
    let open: [Reference<Country>]
    /// The revision of the library.
    let revision: Int
    let base: Base
  }

  /// The people who are counted, whatever is chosen in the pane.
  enum Base: Hashable, Sendable {
    case everybody
    case orientation(Reference<Orientation>)
    /// The people found by the search of this generation.
    case found(Int)
  }

  let rows: [Row]
  /// People by the position of their city or organization; empty where none of those is a row.
  private let counts: [Int]
  /// The number of all people counted for organizations; 0 for countries.
  let total: Int

  /// Makes the rows and counts. Goes through the people only where cities or organizations are
  /// listed.
  init(_ key: Key, _ roll: Roll, _ found: Matches?) {
    let people = CountedPeople(roll, key.base, found)
    switch key.tab {
    case .countries:
      rows = [.everybody] + roll.groups.flatMap { Self.rows(of: $0, key.open, roll) }
      counts = key.open.isEmpty ? [] : people.cityCounts
      total = 0
    case .organizations:
      rows = [.everybody] + roll.organizationReferences.map(Row.organization)
      (counts, total) = people.organizationCounts
    }
  }

  private static func rows(
    of group: Roll.Group, _ open: [Reference<Country>], _ roll: Roll
  ) -> [Row] {
    guard case .country(let country) = group, open.contains(country) else { return [.group(group)] }
    return [.group(group)] + roll.cities(of: country).map(Row.city)
  }

  /// Returns the number of people that belong to a row. For countries the listing has counted them.
  func count(of row: Row, _ listing: Listing, _ roll: Roll) -> Int {
    switch row {
    case .everybody: max(total, listing.total)
    case .group(let group): roll.index(of: group).map { listing.counts[$0] } ?? 0
    case .city(let city): counts.isEmpty ? 0 : counts[city.position]
    case .organization(let body): counts.isEmpty ? 0 : counts[body.position]
    }
  }
}

/// The people to be counted. Guests count only where they are searched for.
private struct CountedPeople {
  let roll: Roll
  let base: Directory.Base
  let found: Matches?

  init(_ roll: Roll, _ base: Directory.Base, _ found: Matches?) {
    (self.roll, self.base, self.found) = (roll, base, found)
  }

  var cityCounts: [Int] {
    var counts = Array(repeating: 0, count: roll.cities.count)
    forEach { person in
      if let city = roll.city(of: person) { counts[city.position] += 1 }
    }
    return counts
  }

  var organizationCounts: (counts: [Int], total: Int) {
    var counts = Array(repeating: 0, count: roll.organizations.count)
    /// The person counted last at each organization, so that nobody is counted twice there.
    var last = Array(repeating: -1, count: roll.organizations.count)
    var total = 0
    forEach { person in
      total += 1
      roll.forEachOrganization(of: person) { body in
        if last[body.position] != person.position { counts[body.position] += 1 }
        last[body.position] = person.position
      }
    }
    return (counts, total)
  }

  private func forEach(_ body: (Reference<Delegate>) -> Void) {
    switch base {
    case .everybody: roll.allDelegates.forEach(body)
    case .orientation(let orientation):
      roll.people(of: orientation).filter { !roll.isGuest($0) }.forEach(body)
    case .found: found?.forEachPerson(body)
    }
  }
}

extension Roll {
  /// Returns the cities in a country, in the file's order. Goes through all cities.
  func cities(of country: Reference<Country>) -> [Reference<City>] {
    cityReferences.filter { self[$0].country == country }
  }
}
