/// What decides who comes first where nothing else does: the folded letters of the name, then the
/// place in the file. The same in every locale.
struct NameKey: Sendable {
  /// The first letters, which mostly decide.
  private let beginning: SIMD2<UInt64>
  /// Whose key it is.
  let number: UInt32

  init(_ letters: ArraySlice<UInt8>, _ number: Int) {
    beginning = [Self.number(letters.prefix(8)), Self.number(letters.dropFirst(8).prefix(8))]
    self.number = UInt32(number)
  }

  /// Whether it comes before another one; `letters` are all those of a number.
  func precedes(_ other: NameKey, _ letters: (Int) -> ArraySlice<UInt8>) -> Bool {
    if beginning[0] != other.beginning[0] { return beginning[0] < other.beginning[0] }
    if beginning[1] != other.beginning[1] { return beginning[1] < other.beginning[1] }
    let (own, others) = (letters(Int(number)), letters(Int(other.number)))
    if own.lexicographicallyPrecedes(others) { return true }
    return number < other.number && own.elementsEqual(others)
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

/// The order of all people by name, made once of that in each segment, so that ranking many compares
/// numbers.
struct NameOrder: Sendable {
  /// For each person the place among all.
  let places: [UInt32]

  init(_ segments: [IndexSegment]) {
    var merge = Merge(segments)
    var places = [UInt32](repeating: 0, count: segments.reduce(0) { $0 + $1.count })
    for place in places.indices { places[merge.next()] = UInt32(place) }
    self.places = places
  }

  /// The segments as a heap, by the next person of each.
  private struct Merge {
    private let segments: [IndexSegment]
    private var heap: [Head] = []
    private let size: Int

    private struct Head {
      var key: NameKey
      let segment: Int
      var place = 0
    }

    init(_ segments: [IndexSegment]) {
      self.segments = segments
      size = segments.first?.count ?? 1
      heap = segments.indices.compactMap { segment in
        segments[segment].key(at: 0).map { Head(key: $0, segment: segment) }
      }
      for place in heap.indices.reversed() { sink(place) }
    }

    /// The person who comes next; there must be one.
    mutating func next() -> Int {
      let person = Int(heap[0].key.number)
      if let key = segments[heap[0].segment].key(at: heap[0].place + 1) {
        heap[0].place += 1
        heap[0].key = key
      } else {
        heap[0] = heap[heap.count - 1]
        heap.removeLast()
      }
      if !heap.isEmpty { sink(0) }
      return person
    }

    private mutating func sink(_ start: Int) {
      var place = start
      while true {
        var least = place
        for child in [place * 2 + 1, place * 2 + 2] where child < heap.count {
          if precedes(child, least) { least = child }
        }
        if least == place { return }
        heap.swapAt(place, least)
        place = least
      }
    }

    private func precedes(_ first: Int, _ second: Int) -> Bool {
      heap[first].key.precedes(heap[second].key) { segments[$0 / size].sortKey(of: $0) }
    }
  }
}
