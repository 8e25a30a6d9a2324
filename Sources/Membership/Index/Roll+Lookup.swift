extension Roll {
  /// The source that a reference of this roll names.
  public subscript(reference: Reference<Source>) -> Source { sources[reference.position] }

  /// The country that a reference of this roll names.
  public subscript(reference: Reference<Country>) -> Country { countries[reference.position] }

  /// The city that a reference of this roll names.
  public subscript(reference: Reference<City>) -> City { cities[reference.position] }

  /// The organization that a reference of this roll names.
  public subscript(reference: Reference<Organization>) -> Organization {
    organizations[reference.position]
  }

  /// The person that a reference of this roll names.
  public subscript(reference: Reference<Delegate>) -> Delegate { delegates[reference.position] }

  /// The orientation that a reference of this roll names.
  public subscript(reference: Reference<Orientation>) -> Orientation {
    orientations[reference.position]
  }

  /// The meeting that a reference of this roll names.
  public subscript(reference: Reference<Meeting>) -> Meeting { meetings[reference.position] }

  /// The source with an id.
  public func source(id: String) -> Reference<Source>? { tables.sources[id] }

  /// The country with a code, in capitals.
  public func country(code: String) -> Reference<Country>? { tables.countries[code] }

  /// The city with an id.
  public func city(id: String) -> Reference<City>? { tables.cities[id] }

  /// The organization with an id.
  public func organization(id: String) -> Reference<Organization>? { tables.organizations[id] }

  /// The person with an id.
  public func delegate(id: String) -> Reference<Delegate>? { tables.delegates[id] }

  /// The orientation with an id. Goes through the orientations: they are few.
  public func orientation(id: String) -> Reference<Orientation>? {
    orientations.firstIndex { $0.id == id }.map(Reference.init)
  }

  /// The meeting with an id.
  public func meeting(id: String) -> Reference<Meeting>? { tables.meetings[id] }

  /// A reference to each orientation, by number. Linear.
  public var orientationReferences: [Reference<Orientation>] {
    orientations.indices.map(Reference.init)
  }
}
