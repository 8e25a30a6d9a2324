/// Where one has been, and where going back came from.
struct History<Place: Hashable & Sendable>: Sendable {
  private(set) var past: [Place] = []
  private(set) var future: [Place] = []

  /// Enough for a day's work; older places are forgotten.
  private static var limit: Int { 200 }

  /// Remembers `place` before leaving it for somewhere new.
  mutating func leave(_ place: Place) {
    if past.last != place { past.append(place) }
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Tells whether one would see the same at two places: then going to it does nothing.
  typealias Sameness = (Place, Place) -> Bool

  /// Whether there is anywhere to go back to from `place`.
  func canGoBack(from place: Place, _ isSame: Sameness = { $0 == $1 }) -> Bool {
    past.contains { !isSame($0, place) }
  }

  /// Whether there is anywhere to go forward to from `place`.
  func canGoForward(from place: Place, _ isSame: Sameness = { $0 == $1 }) -> Bool {
    future.contains { !isSame($0, place) }
  }

  /// The last other place that one has left for `place`; nil: there is none.
  mutating func back(from place: Place, _ isSame: Sameness = { $0 == $1 }) -> Place? {
    Self.step(from: place, &past, &future, isSame)
  }

  /// The last other place that one has gone back from to `place`; nil: there is none.
  mutating func forward(from place: Place, _ isSame: Sameness = { $0 == $1 }) -> Place? {
    Self.step(from: place, &future, &past, isSame)
  }

  private static func step(
    from place: Place, _ places: inout [Place], _ others: inout [Place], _ isSame: Sameness
  ) -> Place? {
    guard let last = places.lastIndex(where: { !isSame($0, place) }) else { return nil }
    let next = places[last]
    places.removeSubrange(last...)
    others.append(place)
    return next
  }

  /// Replaces every place by what `transform` makes of it, dropping those it makes nothing of.
  mutating func update(_ transform: (Place) -> Place?) {
    past = past.compactMap(transform)
    future = future.compactMap(transform)
  }
}
