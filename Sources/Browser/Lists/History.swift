/// The locations that one has left, and those that going back came from.
struct History<Location: Hashable & Sendable>: Sendable {
  private(set) var past: [Location] = []
  private(set) var future: [Location] = []

  /// The most locations that are kept: enough for a day's work. Older ones are forgotten.
  private static var limit: Int { 200 }

  /// Remembers `location` before leaving it for somewhere new.
  mutating func leave(_ location: Location) {
    if past.last != location { past.append(location) }
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Tells if two locations look alike: then going from one to the other does nothing.
  typealias Sameness = (Location, Location) -> Bool

  /// Tells if there is anywhere to go back to from `place`.
  func canGoBack(from location: Location, _ isSame: Sameness = { $0 == $1 }) -> Bool {
    past.contains { !isSame($0, location) }
  }

  /// Tells if there is anywhere to go forward to from `place`.
  func canGoForward(from location: Location, _ isSame: Sameness = { $0 == $1 }) -> Bool {
    future.contains { !isSame($0, location) }
  }

  /// Takes `location` for the future, and returns the last one in the past that looks different;
  /// nil: there is none.
  mutating func back(from location: Location, _ isSame: Sameness = { $0 == $1 }) -> Location? {
    Self.step(from: location, &past, &future, isSame)
  }

  /// Takes `location` for the past, and returns the last one gone back from that looks different;
  /// nil: there is none.
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

  /// Replaces every location by its image under `transform`, and drops those that have none.
  mutating func update(_ transform: (Location) -> Location?) {
    past = past.compactMap(transform)
    future = future.compactMap(transform)
  }
}
