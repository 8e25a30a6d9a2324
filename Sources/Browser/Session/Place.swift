/// A location together with the search that was kept there: everything that going back brings back.
struct Place: Hashable, Sendable {
  var location: Location
  /// Without the people found: they are found again.
  var search: Search?

  init(location: Location, search: Search? = nil) {
    (self.location, self.search) = (location, search?.kept)
  }

  /// Tells if two places look alike, their lists included.
  static func areSame(_ one: Place, _ other: Place) -> Bool {
    Location.areSame(one.location, other.location) && one.search?.isNarrow == other.search?.isNarrow
      && areSame(one.search?.field.text, other.search?.field.text)
  }

  /// By bytes: what was typed differently was searched for differently.
  private static func areSame(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.utf8.elementsEqual(other.utf8)
  }
}
