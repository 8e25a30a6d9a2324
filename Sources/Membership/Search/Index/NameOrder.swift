/// The key that orders people where nothing else does: the folded letters of the name, then the
/// position in the file. It is the same in every locale.
struct NameKey: Sendable {
  /// The first letters, which mostly decide.
  private let beginning, next: UInt64
  /// The number of the person, or of the answer, whose key it is.
  let number: UInt32

  init(_ letters: UnsafeBufferPointer<UInt8>, _ number: Int) {
    (beginning, next) = (Self.number(letters, from: 0), Self.number(letters, from: 8))
    self.number = UInt32(number)
  }

  /// Tells if this key comes before another one. Where the first letters are the same, `rest`
  /// compares the names of two numbers: negative where the first comes first, 0 for equal ones.
  @inline(__always)
  func precedes(_ other: NameKey, _ rest: (Int, Int) -> Int) -> Bool {
    if beginning != other.beginning { return beginning < other.beginning }
    if next != other.next { return next < other.next }
    let order = rest(Int(number), Int(other.number))
    return order == 0 ? number < other.number : order < 0
  }

  /// Returns up to eight letters as a number that is ordered like them.
  private static func number(_ letters: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    var number: UInt64 = 0
    for place in start..<start + 8 {
      number = number << 8 | UInt64(place < letters.count ? letters[place] : 0)
    }
    return number
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Returns the order of these letters beside others: less than 0 where they come first, 0 where
  /// they are equal.
  func order(beside other: Self) -> Int {
    for place in 0..<Swift.min(count, other.count) where self[place] != other[place] {
      return self[place] < other[place] ? -1 : 1
    }
    return count - other.count
  }
}

/// The order of all people by name, made once of that in each segment, so that ranking many
/// compares numbers.
struct NameOrder: Sendable {
  /// For each person the place among all.
  let places: [UInt32]

  init(_ segments: [IndexSegment]) {
    let size = segments.first?.count ?? 1
    var keys = segments.flatMap(\.keys)
    // The keys of each segment are in order already; the sort only merges them.
    keys.sort { left, right in
      left.precedes(right) {
        segments[$0 / size].order(of: $0, beside: $1, in: segments[$1 / size])
      }
    }
    var places = [UInt32](repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() { places[Int(key.number)] = UInt32(place) }
    self.places = places
  }
}
