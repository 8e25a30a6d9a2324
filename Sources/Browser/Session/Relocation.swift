import Articles
import Membership

extension Browsing {
  /// Returns this view of another reading of the roll: everything is found again by its id, and the
  /// search is kept.
  func moved(to library: Library) -> Browsing {
    let guide = Relocation(from: roll, to: library.roll)
    var moved = Browsing(library)
    moved.location = guide.location(location)
    moved.history = history
    moved.history.update { guide.place($0) }
    moved.lastSearched = lastSearched.map(guide.place)
    moved.queries = queries
    moved.search = search
    moved.search?.forget(origin: guide.location(search?.origin ?? location))
    moved.questions = questions
    moved.sort = sort
    moved.naming = naming
    moved.openCountries = openCountries.compactMap { library.roll.country(code: roll[$0].code) }
    moved.isZoomed = isZoomed
    moved.scrolls = scrolls
    return moved
  }
}

/// Finds the things of one reading of a roll in another.
private struct Relocation {
  let from: Roll
  let to: Roll

  func place(_ place: Place) -> Place {
    var search = place.search
    if let origin = search?.origin { search?.forget(origin: location(origin)) }
    return Place(location: location(place.location), search: search)
  }

  /// Returns the location in the new roll; things that are gone are no longer chosen.
  func location(_ location: Location) -> Location {
    var moved = location
    moved.group = location.group.flatMap(group)
    moved.narrowing = location.narrowing.flatMap(narrowing)
    moved.delegate = location.delegate.flatMap { to.delegate(id: from[$0].id) }
    moved.orientation = location.orientation.flatMap { to.orientation(id: from[$0].id) }
    moved.about = location.about.flatMap(subject)
    return moved
  }

  private func group(_ group: Roll.Group) -> Roll.Group? {
    let moved: Roll.Group? =
      switch group {
      case .country(let country): to.country(code: from[country].code).map(Roll.Group.country)
      case .organization(let body): to.organization(id: from[body].id).map(Roll.Group.organization)
      case .none: Roll.Group.none
      }
    return moved.flatMap { to.groups.contains($0) ? $0 : nil }
  }

  private func narrowing(_ narrowing: Narrowing) -> Narrowing? {
    switch narrowing {
    case .orientation(let orientation):
      to.orientation(id: from[orientation].id).flatMap {
        to.people(of: $0).isEmpty ? nil : .orientation($0)
      }
    case .organization(let body):
      to.organization(id: from[body].id).map(Narrowing.organization)
    case .city(let city): to.city(id: from[city].id).map(Narrowing.city)
    }
  }

  private func subject(_ subject: Subject) -> Subject? {
    switch subject {
    case .network, .board, .meeting: subject
    case .source(let source): to.source(id: from[source].id).map(Subject.source)
    case .group(let group): self.group(group).map(Subject.group)
    case .delegate(let person): to.delegate(id: from[person].id).map(Subject.delegate)
    case .orientation(let orientation):
      to.orientation(id: from[orientation].id).map(Subject.orientation)
    case .organization(let body): to.organization(id: from[body].id).map(Subject.organization)
    case .city(let city): to.city(id: from[city].id).map(Subject.city)
    }
  }
}
