import Articles
import Cells
import Membership
import Phrases

/// The three lists seen alike: the number of rows, the selected row, the position for the border.
extension Browsing {
  /// The selected person's row in the delegates pane; nil: not listed.
  var selectedRow: Int? {
    guard let delegate = location.delegate else { return nil }
    // Mostly the person is where they were before, and a list is long.
    if listing.rows.indices.contains(lastRow), listing.rows[lastRow].person == delegate {
      return lastRow
    }
    return listing.rows.firstIndex { $0.person == delegate }
  }

  func count(in pane: Pane) -> Int {
    switch pane {
    case .countries: directory?.rows.count ?? 1 + roll.groups.count
    case .delegates: listing.rows.count
    case .orientations: roll.orientations.count
    case .details: 0
    }
  }

  func row(in pane: Pane) -> Int? {
    switch pane {
    case .countries: rowOfChosen
    case .delegates: selectedRow
    case .orientations: location.orientation?.position
    case .details: nil
    }
  }

  /// The row of the thing that is chosen in the first pane, else that of everybody.
  var rowOfChosen: Int {
    let chosen: Directory.Row =
      switch location.narrowing {
      case .city(let city): .city(city)
      case .organization(let body): .organization(body)
      case .orientation, nil: location.group.map(Directory.Row.group) ?? .everybody
      }
    return directory?.rows.firstIndex(of: chosen) ?? 0
  }

  func offset(in pane: Pane) -> Int {
    scrolls[pane].offset
  }

  /// Returns the position for the pane's border, `3 of 10`; guests are not counted among delegates.
  func position(in pane: Pane) -> String {
    let total = count(in: pane)
    guard let row = row(in: pane) else { return total == 0 ? phrases(.screen(.none)) : "" }
    if pane == .countries { return positionOfChosen }
    guard pane == .delegates else { return phrases(.screen(.position(row + 1, of: total))) }
    let location = listing.people(before: row) + 1
    if search?.matches != nil {
      return phrases(.screen(.found(location, of: listing.delegates + listing.guests)))
    }
    guard location > listing.delegates else {
      return phrases(.screen(.position(location, of: listing.delegates)))
    }
    return phrases(.screen(.guest(location - listing.delegates, of: listing.guests)))
  }

  /// The position of the chosen row among the countries, cities or organizations. A group that
  /// stands in for a country is not counted.
  private var positionOfChosen: String {
    guard let rows = directory?.rows, rows.indices.contains(rowOfChosen) else { return "" }
    switch rows[rowOfChosen] {
    case .everybody:
      return location.tab == .countries
        ? phrases(.count(roll.countries.count, .country))
        : phrases(.count(roll.organizations.count, .organization))
    case .group(.country(let country)):
      return phrases(.screen(.position(country.position + 1, of: roll.countries.count)))
    case .group: return ""
    case .city(let city):
      let cities = roll[city].country.map(roll.cities(of:)) ?? []
      let index = cities.firstIndex(of: city) ?? 0
      return phrases(.screen(.positionAmongCities(index + 1, of: cities.count)))
    case .organization(let body):
      return phrases(.screen(.position(body.position + 1, of: roll.organizations.count)))
    }
  }
}
