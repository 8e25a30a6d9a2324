/// The order of a roll's people by name: the last thing that decides who comes first.
///
/// By the folded letters of the name, then as the file has it: the same in every locale. Made once,
/// so that ranking many compares numbers.
struct NameOrder: Sendable {
  /// For each person the place among all.
  let places: [UInt32]

  /// What mostly decides: the first letters.
  private struct Key {
    let beginning: SIMD2<UInt64>
    let person: UInt32

    init(_ key: ArraySlice<UInt8>, _ person: Int) {
      beginning = [NameOrder.number(key.prefix(8)), NameOrder.number(key.dropFirst(8).prefix(8))]
      self.person = UInt32(person)
    }
  }

  init(_ names: SpellingTable) {
    var keys = names.traces.indices.map { Key(Self.key(of: $0, names), $0) }
    keys.sort { left, right in
      let (first, second) = (left.beginning, right.beginning)
      if first[0] != second[0] { return first[0] < second[0] }
      if first[1] != second[1] { return first[1] < second[1] }
      return Self.precedes(Int(left.person), Int(right.person), names)
    }
    var places = [UInt32](repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() { places[Int(key.person)] = UInt32(place) }
    self.places = places
  }

  /// Whether one person comes before another one.
  static func precedes(_ left: Int, _ right: Int, _ names: SpellingTable) -> Bool {
    let (first, second) = (key(of: left, names), key(of: right, names))
    if first.lexicographicallyPrecedes(second) { return true }
    return left < right && first.elementsEqual(second)
  }

  /// The letters of somebody's name; none for a name without letters.
  private static func key(of person: Int, _ names: SpellingTable) -> ArraySlice<UInt8> {
    let forms = names.forms(of: person)
    return forms.isEmpty ? [] : names.letters[names.letters(of: forms.lowerBound)]
  }

  /// Eight letters at the most as a number that is ordered like them.
  static func number(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 64)
    for letter in letters {
      shift -= 8
      number |= UInt64(letter) << shift
    }
    return number
  }
}
