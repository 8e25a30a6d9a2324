import Cells
import Membership

/// The steps of `→` and `←`: into a country and out of it, else to the pane beside.
extension Browsing {
  mutating func stepIn(_ size: Size) {
    if let country = closedCountry {
      openCountries.append(country)
      return
    }
    switch location.focus {
    case .countries, .orientations: focus(on: .delegates)
    case .delegates: focus(on: .details)
    case .details: break
    }
  }

  mutating func stepOut(_ size: Size) {
    switch location.focus {
    case .countries: closeCountry()
    case .orientations: break
    case .delegates: focus(on: .countries)
    case .details: focus(on: layout(size).arrangement == .wide ? .delegates : location.list)
    }
  }

  /// True where there is anything to go out of, or a pane on the left.
  var canStepOut: Bool {
    switch location.focus {
    case .countries: chosenCity != nil || openCountry != nil
    case .orientations: false
    case .delegates, .details: true
    }
  }

  /// Goes from a city to its country; else closes an open country.
  private mutating func closeCountry() {
    if let country = chosenCity.flatMap({ roll[$0].country }) {
      choose(.group(.country(country)))
    } else if let country = openCountry {
      openCountries.removeAll { $0 == country }
    }
  }

  /// Opens the country of a city, so that the city is listed. A city without a country cannot be:
  /// the list is widened to everybody.
  mutating func openCountry(of city: Reference<City>) {
    guard let country = roll[city].country else { return location.narrow(to: nil) }
    if !openCountries.contains(country) { openCountries.append(country) }
  }

  /// The country in focus that has cities to be listed, and whose cities are not.
  var closedCountry: Reference<Country>? {
    guard let country = chosenCountry, !openCountries.contains(country) else { return nil }
    return roll.cities(of: country).isEmpty ? nil : country
  }

  private var openCountry: Reference<Country>? {
    chosenCountry.flatMap { openCountries.contains($0) ? $0 : nil }
  }

  private var chosenCountry: Reference<Country>? {
    guard location.focus == .countries, location.tab == .countries, location.narrowing == nil,
      case .country(let country) = location.group
    else { return nil }
    return country
  }

  private var chosenCity: Reference<City>? {
    guard location.focus == .countries, case .city(let city) = location.narrowing else {
      return nil
    }
    return city
  }
}
