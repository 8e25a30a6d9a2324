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

  /// The place to go back to from `place`; nil: there is none.
  mutating func back(from place: Place) -> Place? {
    guard let previous = past.popLast() else { return nil }
    future.append(place)
    return previous
  }

  /// The place to go forward to from `place`; nil: there is none.
  mutating func forward(from place: Place) -> Place? {
    guard let next = future.popLast() else { return nil }
    past.append(place)
    return next
  }

  /// Replaces every place by what `transform` makes of it, dropping those it makes nothing of.
  mutating func update(_ transform: (Place) -> Place?) {
    past = past.compactMap(transform)
    future = future.compactMap(transform)
  }
}
