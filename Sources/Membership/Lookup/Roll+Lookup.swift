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

  /// The person that a reference of this roll names. Reads the person off the text: some 2 µs.
  public subscript(reference: Reference<Delegate>) -> Delegate { delegates[reference.position] }

  /// Returns the name of a person, without the rest: a tenth of what the whole person costs.
  public func writtenName(of delegate: Reference<Delegate>) -> String {
    storage.name(at: delegate.position)
  }

  /// Returns the city of a person. Constant.
  public func city(of delegate: Reference<Delegate>) -> Reference<City>? {
    Self.reference(storage.people.cities[delegate.position])
  }

  /// Returns the first organization of a person's first post. Constant.
  public func firstOrganization(of delegate: Reference<Delegate>) -> Reference<Organization>? {
    Self.reference(storage.people.bodies[delegate.position])
  }

  private static func reference<Entity>(_ index: UInt32) -> Reference<Entity>? {
    index == People.none ? nil : Reference(Int(index))
  }

  /// Hands out the organizations of a person's posts, as often as they stand there. Does not read
  /// the person.
  public func forEachOrganization(
    of delegate: Reference<Delegate>, _ body: (Reference<Organization>) -> Void
  ) {
    for case .organization(let index) in storage.people.facts.facts(of: delegate.position) {
      body(Reference(index))
    }
  }

  /// Tells if a person is a guest. Constant.
  public func isGuest(_ delegate: Reference<Delegate>) -> Bool {
    storage.people.traits[delegate.position].contains(.guest)
  }

  /// The orientation that a reference of this roll names.
  public subscript(reference: Reference<Orientation>) -> Orientation {
    orientations[reference.position]
  }

  /// The meeting that a reference of this roll names.
  public subscript(reference: Reference<Meeting>) -> Meeting { meetings[reference.position] }

  /// Returns the source with an id.
  public func source(id: String) -> Reference<Source>? { find(id, .source) }

  /// Returns the country with a code, in capitals.
  public func country(code: String) -> Reference<Country>? { find(code, .country) }

  /// Returns the city with an id.
  public func city(id: String) -> Reference<City>? { find(id, .city) }

  /// Returns the organization with an id.
  public func organization(id: String) -> Reference<Organization>? { find(id, .organization) }

  /// Returns the person with an id.
  public func delegate(id: String) -> Reference<Delegate>? { find(id, .delegate) }

  /// Returns the orientation with an id. Goes through the orientations: they are few.
  public func orientation(id: String) -> Reference<Orientation>? {
    orientations.firstIndex { $0.id == id }.map(Reference.init)
  }

  /// Returns the meeting with an id.
  public func meeting(id: String) -> Reference<Meeting>? { find(id, .meeting) }

  /// A reference to each orientation, by number. Linear.
  public var orientationReferences: [Reference<Orientation>] {
    orientations.indices.map(Reference.init)
  }

  /// A reference to each city, in the file's order. Linear.
  public var cityReferences: [Reference<City>] { cities.indices.map(Reference.init) }

  /// A reference to each organization, in the file's order. Linear.
  public var organizationReferences: [Reference<Organization>] {
    organizations.indices.map(Reference.init)
  }

  private func find<Entity>(_ id: String, _ entity: Issue.Entity) -> Reference<Entity>? {
    storage.ids.index(of: id, in: entity).map(Reference.init)
  }
}
