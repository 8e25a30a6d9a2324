/// A person, a city or an organization that can lead, host or speak.
public enum Party: Hashable, Sendable {
  /// A person on the roll.
  case delegate(Reference<Delegate>)
  /// A city as such.
  case city(Reference<City>)
  /// An organization as such.
  case organization(Reference<Organization>)
}
