/// The order of a roll's people by name: the last thing that decides who comes first.
///
/// By the folded letters of the name, then as the file has it: the same in every locale. Made once,
/// so that ranking compares numbers.
struct NameOrder: Sendable {
  /// The people, first to last.
  let people: [UInt32]
  /// For each person the place in `people`.
  let places: [UInt32]

  init(_ names: SpellingTable) {
    let beginnings = names.traces.indices.map { Self.beginning(of: Self.key(of: $0, names)) }
    let people = names.traces.indices.sorted { left, right in
      if beginnings[left] != beginnings[right] { return beginnings[left] < beginnings[right] }
      let (first, second) = (Self.key(of: left, names), Self.key(of: right, names))
      if first.lexicographicallyPrecedes(second) { return true }
      return left < right && first.elementsEqual(second)
    }
    var places = [UInt32](repeating: 0, count: people.count)
    for (place, person) in people.enumerated() { places[person] = UInt32(place) }
    (self.people, self.places) = (people.map(UInt32.init), places)
  }

  /// The letters of somebody's name; none for a name without letters.
  private static func key(of person: Int, _ names: SpellingTable) -> ArraySlice<UInt8> {
    let forms = names.forms(of: person)
    return forms.isEmpty ? [] : names.letters[names.letters(of: forms.lowerBound)]
  }

  /// The first eight letters as a number: they mostly decide.
  private static func beginning(of key: ArraySlice<UInt8>) -> UInt64 {
    var (beginning, shift): (UInt64, UInt64) = (0, 64)
    for letter in key.prefix(8) {
      shift -= 8
      beginning |= UInt64(letter) << shift
    }
    return beginning
  }
}
