import Articles
import Membership
import Phrases

/// Whose people alone are listed, beside a country's.
enum Narrowing: Hashable, Sendable {
  case orientation(Reference<Orientation>)
  case organization(Reference<Organization>)
  case city(Reference<City>)
}

extension Roll {
  /// The people of what the list is narrowed to, in the file's order.
  func people(in narrowing: Narrowing) -> [Reference<Delegate>] {
    switch narrowing {
    case .orientation(let orientation): people(of: orientation).sorted()
    case .organization(let organization): people(of: organization)
    case .city(let city): people(of: city)
    }
  }
}

extension Wording {
  /// What the list is narrowed to, as its title says it.
  func name(of narrowing: Narrowing) -> String {
    switch narrowing {
    case .orientation(let orientation): phrases(.screen(.orientation(roll[orientation].number)))
    case .organization(let body): phrases(.screen(.postsAt(visible(shortName(of: body).lineful))))
    case .city(let city): lineName(roll[city].name)
    }
  }
}
