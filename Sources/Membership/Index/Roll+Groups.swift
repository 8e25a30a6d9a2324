extension Roll {
  /// Where a group stands in `groups`; nil for one that is not there. Constant.
  package func place(of group: Group) -> Int? {
    contents.index.place(of: group)
  }

  /// Where the group of a person stands in `groups`. Constant.
  package func placeOfGroup(of delegate: Reference<Delegate>) -> Int? {
    contents.index.place(of: contents.people.group(of: delegate.position))
  }

  /// Every country in file order, also those without delegates; then the organizations that people
  /// without a country are listed under, in order of appearance; then `.none` when anybody belongs
  /// to it.
  public var groups: [Group] {
    contents.index.groups
  }

  /// What a person is listed under. Constant.
  public func group(of delegate: Reference<Delegate>) -> Group {
    contents.people.group(of: delegate.position)
  }

  /// The delegates that are listed under a group, in file order; no guests.
  public func delegates(of group: Group) -> [Reference<Delegate>] {
    contents.index.members(of: group).delegates
  }

  /// The guests that are listed under a group, in file order.
  public func guests(of group: Group) -> [Reference<Delegate>] {
    contents.index.members(of: group).guests
  }

  /// Every delegate, in file order; no guests.
  public var allDelegates: [Reference<Delegate>] {
    contents.index.everybody.delegates
  }

  /// Every guest, in file order.
  public var allGuests: [Reference<Delegate>] {
    contents.index.everybody.guests
  }

  /// The people of a city, guests included, in file order. Goes through everybody's city.
  public func people(of city: Reference<City>) -> [Reference<Delegate>] {
    (allDelegates + allGuests).filter { self.city(of: $0) == city }.sorted()
  }
}
