/// Groups of people: by country, or by organization.
extension Roll {
  /// A group of people in a list.
  public enum Group: Hashable, Sendable {
    /// The country that the person stands for.
    case country(Reference<Country>)
    /// The first organization of the first post, of a person without a country.
    case organization(Reference<Organization>)
    /// Neither.
    case none
  }

  /// Returns the index of a group in `groups`; nil for one that is not there. Constant.
  package func index(of group: Group) -> Int? {
    storage.index.index(of: group)
  }

  /// Returns the index of the group of a person in `groups`. Constant.
  package func indexOfGroup(of delegate: Reference<Delegate>) -> Int? {
    storage.index.index(of: storage.people.group(of: delegate.position))
  }

  /// Every country in file order, also those without delegates; then the organizations that people
  /// without a country are listed under, in order of appearance; then `.none` when anybody belongs
  /// to it.
  public var groups: [Group] {
    storage.index.groups
  }

  /// Returns the group that a person is listed under. Constant.
  public func group(of delegate: Reference<Delegate>) -> Group {
    storage.people.group(of: delegate.position)
  }

  /// Returns the delegates that are listed under a group, in file order; no guests.
  public func delegates(of group: Group) -> [Reference<Delegate>] {
    storage.index.members(of: group).delegates
  }

  /// Returns the guests that are listed under a group, in file order.
  public func guests(of group: Group) -> [Reference<Delegate>] {
    storage.index.members(of: group).guests
  }

  /// Every delegate, in file order; no guests.
  public var allDelegates: [Reference<Delegate>] {
    storage.index.everybody.delegates
  }

  /// Every guest, in file order.
  public var allGuests: [Reference<Delegate>] {
    storage.index.everybody.guests
  }

  /// Returns the people of a city, guests included, in file order. Goes through everybody's city.
  public func people(of city: Reference<City>) -> [Reference<Delegate>] {
    (allDelegates + allGuests).filter { self.city(of: $0) == city }.sorted()
  }
}
