/// Where one has been, and where going back came from.
struct History<Location: Hashable & Sendable>: Sendable {
  private(set) var past: [Location] = []
  private(set) var future: [Location] = []

  /// Enough for a day's work; older locations are forgotten.
  private static var limit: Int { 200 }

  /// Remembers `location` before leaving it for somewhere new.
  mutating func leave(_ location: Location) {
    if past.last != location { past.append(location) }
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Tells whether one would see the same at two locations: then going to it does nothing.
  typealias Sameness = (Location, Location) -> Bool

  /// Whether there is anywhere to go back to from `location`.
  func canGoBack(from location: Location, _ isSame: Sameness = { $0 == $1 }) -> Bool {
    past.contains { !isSame($0, location) }
  }

  /// Whether there is anywhere to go forward to from `location`.
  func canGoForward(from location: Location, _ isSame: Sameness = { $0 == $1 }) -> Bool {
    future.contains { !isSame($0, location) }
  }

  /// The last other location that one has left for `location`; nil: there is none.
  mutating func back(from location: Location, _ isSame: Sameness = { $0 == $1 }) -> Location? {
    Self.step(from: location, &past, &future, isSame)
  }

  /// The last other location that one has gone back from to `location`; nil: there is none.
  mutating func forward(from location: Location, _ isSame: Sameness = { $0 == $1 }) -> Location? {
    Self.step(from: location, &future, &past, isSame)
  }

  private static func step(
    from location: Location, _ locations: inout [Location], _ others: inout [Location],
    _ isSame: Sameness
  ) -> Location? {
    guard let last = locations.lastIndex(where: { !isSame($0, location) }) else { return nil }
    let next = locations[last]
    locations.removeSubrange(last...)
    others.append(location)
    return next
  }

  /// Replaces every location by what `transform` makes of it, dropping those it makes nothing of.
  mutating func update(_ transform: (Location) -> Location?) {
    past = past.compactMap(transform)
    future = future.compactMap(transform)
  }
}
