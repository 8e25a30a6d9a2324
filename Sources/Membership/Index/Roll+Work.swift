extension Roll {
  /// The persons who lead, co-lead or work on an orientation, in this order; no one twice.
  public func people(of orientation: Reference<Orientation>) -> [Reference<Delegate>] {
    let orientation = self[orientation]
    let appointments = [orientation.leader, orientation.coLeader].compactMap(\.self)
    var people: [Reference<Delegate>] = []
    var known: Set<Reference<Delegate>> = []
    for case .delegate(let person) in (appointments + orientation.members).map(\.party)
    where known.insert(person).inserted {
      people.append(person)
    }
    return people
  }

  /// The orientations that a person leads or co-leads, by number. One that is led by the person's
  /// city or organization is not the person's.
  public func orientations(ledBy delegate: Reference<Delegate>) -> [Leadership] {
    contents.index.work(of: delegate).leaderships
  }

  /// The orientations that a person is a member of, by number.
  public func orientations(workedOnBy delegate: Reference<Delegate>) -> [Reference<Orientation>] {
    contents.index.work(of: delegate).memberships
  }

  /// Whether a person leads, co-leads or works on an orientation.
  public func works(
    _ delegate: Reference<Delegate>, on orientation: Reference<Orientation>
  ) -> Bool {
    let work = contents.index.work(of: delegate)
    return work.leaderships.contains { $0.orientation == orientation }
      || work.memberships.contains(orientation)
  }

  /// What a person did at meetings, in file order.
  public func parts(of delegate: Reference<Delegate>) -> [Part] {
    contents.index.work(of: delegate).parts
  }

  /// The meetings that a person, a city or an organization invited to, in the file's order.
  public func meetings(hostedBy party: Party) -> [Reference<Meeting>] {
    meetings.indices.filter { meetings[$0].hosts.contains(party) }.map(Reference.init)
  }
}
