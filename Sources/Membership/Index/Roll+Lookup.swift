internal import Letters

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

  /// The name of a person, without the rest: a tenth of what the whole person costs.
  public func writtenName(of delegate: Reference<Delegate>) -> String {
    contents.name(at: delegate.position)
  }

  /// What a person is first of all; nil when the roll names no post.
  public func firstPost(of delegate: Reference<Delegate>) -> Post? {
    contents.firstPost(at: delegate.position)
  }

  /// A person's first post at an organization. Reads the person.
  public func post(
    of delegate: Reference<Delegate>, at organization: Reference<Organization>
  ) -> Post? {
    self[delegate].posts.first { $0.organizations.contains(organization) }
  }

  /// A person's first post that names a city: in its title, in its source's words or by the name of
  /// an organization. Reads the person.
  public func post(of delegate: Reference<Delegate>, in city: Reference<City>) -> Post? {
    let names = self[city].names
    return self[delegate].posts.first { post in
      let own = post.title.texts + (post.printed?.texts ?? [])
      return (own + post.organizations.flatMap { self[$0].names }).contains { text in
        names.contains { text.hasWord($0) }
      }
    }
  }

  /// The city of a person. Constant.
  public func city(of delegate: Reference<Delegate>) -> Reference<City>? {
    Self.reference(contents.people.cities[delegate.position])
  }

  /// The first organization of a person's first post. Constant.
  public func firstOrganization(of delegate: Reference<Delegate>) -> Reference<Organization>? {
    Self.reference(contents.people.bodies[delegate.position])
  }

  private static func reference<Entity>(_ place: UInt32) -> Reference<Entity>? {
    place == People.none ? nil : Reference(Int(place))
  }

  /// Hands out the organizations of a person's posts, as often as they stand there. Does not read the
  /// person.
  public func forEachOrganization(
    of delegate: Reference<Delegate>, _ body: (Reference<Organization>) -> Void
  ) {
    for case .organization(let place) in contents.people.facts.facts(of: delegate.position) {
      body(Reference(place))
    }
  }

  /// Whether a person is a guest. Constant.
  public func isGuest(_ delegate: Reference<Delegate>) -> Bool {
    contents.people.traits[delegate.position].contains(.guest)
  }

  /// The orientation that a reference of this roll names.
  public subscript(reference: Reference<Orientation>) -> Orientation {
    orientations[reference.position]
  }

  /// The meeting that a reference of this roll names.
  public subscript(reference: Reference<Meeting>) -> Meeting { meetings[reference.position] }

  /// The source with an id.
  public func source(id: String) -> Reference<Source>? { find(id, .source) }

  /// The country with a code, in capitals.
  public func country(code: String) -> Reference<Country>? { find(code, .country) }

  /// The city with an id.
  public func city(id: String) -> Reference<City>? { find(id, .city) }

  /// The organization with an id.
  public func organization(id: String) -> Reference<Organization>? { find(id, .organization) }

  /// The person with an id.
  public func delegate(id: String) -> Reference<Delegate>? { find(id, .delegate) }

  /// The orientation with an id. Goes through the orientations: they are few.
  public func orientation(id: String) -> Reference<Orientation>? {
    orientations.firstIndex { $0.id == id }.map(Reference.init)
  }

  /// The meeting with an id.
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
    contents.ids.place(of: id, in: entity).map(Reference.init)
  }
}

extension String {
  /// Whether a text stands in this one, whatever their case and accents, and not inside a longer word
  /// of Latin letters: Como is not in the Comoros, but 里昂 is in 里昂市長.
  fileprivate func hasWord(_ word: String) -> Bool {
    let (letters, sought) = (comparedLetters, word.comparedLetters)
    guard !sought.isEmpty, letters.count >= sought.count else { return false }
    func isInsideWord(_ place: Int) -> Bool {
      place > 0 && place < letters.count
        && letters[place - 1].isLatinLetter && letters[place].isLatinLetter
    }
    return (0...letters.count - sought.count).contains { start in
      letters[start...].starts(with: sought)
        && !isInsideWord(start) && !isInsideWord(start + sought.count)
    }
  }

  private var comparedLetters: [UInt8] {
    var letters: [UInt8] = []
    Letters.appendWords(of: unicodeScalars, to: &letters)
    return letters
  }
}

extension UInt8 {
  fileprivate var isLatinLetter: Bool { 0x61...0x7A ~= self }
}
