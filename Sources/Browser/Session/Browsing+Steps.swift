import Cells
import Membership

/// `→` and `←`: into a country and out of it, else to the pane beside.
extension Browsing {
  mutating func stepIn(_ size: Size) {
    if let country = closedCountry {
      openCountries.append(country)
      return
    }
    switch place.focus {
    case .countries, .orientations: focus(on: .delegates)
    case .delegates: focus(on: .details)
    case .details: break
    }
  }

  mutating func stepOut(_ size: Size) {
    switch place.focus {
    case .countries: closeCountry()
    case .orientations: break
    case .delegates: focus(on: .countries)
    case .details: focus(on: layout(size).arrangement == .wide ? .delegates : place.list)
    }
  }

  /// Whether there is anything to go out of, or a pane on the left.
  var canStepOut: Bool {
    switch place.focus {
    case .countries: chosenCity != nil || openCountry != nil
    case .orientations: false
    case .delegates, .details: true
    }
  }

  /// From a city to its country; else an open country is closed.
  private mutating func closeCountry() {
    if let country = chosenCity.flatMap({ roll[$0].country }) {
      choose(.group(.country(country)))
    } else if let country = openCountry {
      openCountries.removeAll { $0 == country }
    }
  }

  /// Opens the country of a city, so that the city is listed; one without a country cannot be.
  mutating func openCountry(of city: Reference<City>) {
    guard let country = roll[city].country else { return place.narrow(to: nil) }
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
    guard place.focus == .countries, place.tab == .countries, place.narrowing == nil,
      case .country(let country) = place.group
    else { return nil }
    return country
  }

  private var chosenCity: Reference<City>? {
    guard place.focus == .countries, case .city(let city) = place.narrowing else { return nil }
    return city
  }
}
