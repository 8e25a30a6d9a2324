package import Membership

/// What details are about, and what a link leads to.
package enum Subject: Hashable, Sendable {
  case network
  case group(Roll.Group)
  case delegate(Reference<Delegate>)
  case orientation(Reference<Orientation>)
  case organization(Reference<Organization>)
  case city(Reference<City>)
  case meeting

  init(_ party: Party) {
    switch party {
    case .delegate(let delegate): self = .delegate(delegate)
    case .city(let city): self = .city(city)
    case .organization(let organization): self = .organization(organization)
    }
  }
}
