import Articles
import Membership

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

  /// What the list is narrowed to, as its title says it.
  func name(of narrowing: Narrowing) -> String {
    switch narrowing {
    case .orientation(let orientation): "orientation \(self[orientation].number)"
    case .organization(let body): "posts at \(shortName(of: body).lineful.visibleName)"
    case .city(let city): self[city].name.text().lineful.visibleName
    }
  }

  /// A person's post in a few words, the one that the list is about.
  func brief(_ person: Reference<Delegate>, in narrowing: Narrowing?) -> String {
    let asked: Post? =
      switch narrowing {
      case .organization(let organization): post(of: person, at: organization)
      case .city(let city): post(of: person, in: city)
      case .orientation, nil: nil
      }
    return brief(person, asked)
  }
}
