import Articles
import Membership
import Phrases

/// The thing whose people alone are listed, beside the choice of a country.
enum Narrowing: Hashable, Sendable {
  case orientation(Reference<Orientation>)
  case organization(Reference<Organization>)
  case city(Reference<City>)
}

extension Roll {
  /// Returns the people that the list is narrowed to, in the file's order.
  func people(in narrowing: Narrowing) -> [Reference<Delegate>] {
    switch narrowing {
    case .orientation(let orientation): people(of: orientation).sorted()
    case .organization(let organization): people(of: organization)
    case .city(let city): people(of: city)
    }
  }
}

extension Wording {
  /// Returns the name of a narrowing, as the list's title has it.
  func name(of narrowing: Narrowing) -> String {
    switch narrowing {
    case .orientation(let orientation): phrases(.screen(.orientation(roll[orientation].number)))
    case .organization(let body): phrases(.screen(.postsAt(visible(shortName(of: body).lineful))))
    case .city(let city): lineName(roll[city].name)
    }
  }
}
