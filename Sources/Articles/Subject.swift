package import Membership

/// The thing that details are about, or that a link leads to.
package enum Subject: Hashable, Sendable {
  case network
  case group(Roll.Group)
  case delegate(Reference<Delegate>)
  case orientation(Reference<Orientation>)
  case organization(Reference<Organization>)
  case city(Reference<City>)
  case source(Reference<Source>)
  /// The leaders of all orientations.
  case board
  /// Every meeting, and the network's history.
  case meeting

  package init(_ party: Party) {
    switch party {
    case .delegate(let delegate): self = .delegate(delegate)
    case .city(let city): self = .city(city)
    case .organization(let organization): self = .organization(organization)
    }
  }
}
