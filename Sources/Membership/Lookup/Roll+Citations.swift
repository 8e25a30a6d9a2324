/// Everything that cites a source: it or a fact in it is known from there.
extension Roll {
  /// Returns the people who cite a source, in the file's order. Costs a glance at the text, and
  /// reads those who may be meant.
  public func people(citing source: Reference<Source>) -> [Reference<Delegate>] {
    people(holding: self[source].id) { self[$0].citations.contains(source) }
  }

  /// Returns the organizations that cite a source, in the file's order.
  public func organizations(citing source: Reference<Source>) -> [Reference<Organization>] {
    references(to: organizations) {
      ($0.sources + $0.otherNames.flatMap(\.sources)).contains(source)
    }
  }

  /// Returns the cities that cite a source, in the file's order.
  public func cities(citing source: Reference<Source>) -> [Reference<City>] {
    references(to: cities) { ($0.sources + $0.otherNames.flatMap(\.sources)).contains(source) }
  }

  /// Returns the countries that cite a source, in the file's order.
  public func countries(citing source: Reference<Source>) -> [Reference<Country>] {
    references(to: countries) { $0.sources.contains(source) }
  }

  /// Returns the orientations that cite a source, by number.
  public func orientations(citing source: Reference<Source>) -> [Reference<Orientation>] {
    references(to: orientations) { $0.citations.contains(source) }
  }

  /// Returns the meetings that cite a source, in the file's order.
  public func meetings(citing source: Reference<Source>) -> [Reference<Meeting>] {
    references(to: meetings) { $0.citations.contains(source) }
  }

  private func references<Entity>(
    to entities: [Entity], where isSuch: (Entity) -> Bool
  ) -> [Reference<Entity>] {
    entities.indices.filter { isSuch(entities[$0]) }.map(Reference.init)
  }
}

extension Delegate {
  /// The sources of the person, of the posts and of the forms of the name, as they stand.
  public var citations: [Reference<Source>] {
    sources + posts.flatMap(\.sources) + otherNames.flatMap(\.sources)
  }
}

extension Orientation {
  /// The sources of the orientation, and of who works on it, as they stand.
  public var citations: [Reference<Source>] {
    sources + ([leader, coLeader].compactMap(\.self) + members).flatMap(\.sources)
  }
}

extension Meeting {
  /// The sources of the meeting, its participants and its agenda, as they stand.
  public var citations: [Reference<Source>] {
    sources + participants.flatMap(\.sources) + agenda.flatMap(\.sources)
  }
}

extension Network {
  /// The sources of everything that is said of the network, as they stand.
  public var citations: [Reference<Source>] {
    let statements = [purpose, leadership].compactMap(\.self).flatMap(\.sources)
    return sources + statements + cityLists.flatMap(\.sources) + history.flatMap(\.sources)
  }
}
