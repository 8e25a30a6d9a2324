import Parallel

/// The names of a roll's people, made ready to be found.
///
/// In segments of a few thousand people, each made by the first who asks for it: a search, or
/// `prepare` while there is time. Asked from anywhere; all answers are about everybody.
public final class SearchIndex: Sendable {
  /// The roll whose people are found.
  public let roll: Roll
  /// The number of people in a segment: a few milliseconds of work.
  private let size: Int
  private let segments: [MadeOnce<IndexSegment>]
  private let keptFacts = MadeOnce<Facts>()
  private let keptOrder = MadeOnce<NameOrder>()

  /// An index of a roll. Costs nothing yet: microseconds for each person, once somebody asks.
  /// - Parameters:
  ///   - roll: The people.
  ///   - previous: An index of what was read of the same text before: what is made of it is taken
  ///     over. Of another text nothing is.
  public convenience init(_ roll: Roll, after previous: SearchIndex? = nil) {
    self.init(roll, after: previous, segmentSize: 1 << 12)
  }

  /// An index in segments as small as a test wants.
  init(_ roll: Roll, after previous: SearchIndex? = nil, segmentSize size: Int) {
    (self.roll, self.size) = (roll, size)
    let count = (roll.delegates.count + size - 1) / size
    var segments: [MadeOnce<IndexSegment>] = []
    if let previous, previous.size == size, previous.roll.isBeginning(of: roll) {
      segments += previous.segments.prefix(previous.count / size)
    }
    while segments.count < count { segments.append(MadeOnce()) }
    self.segments = segments
  }

  /// Makes all that there is to make, half of it beside where that may be. A search meanwhile waits
  /// for no more than the segment that it asks for.
  public func prepare(beside: Roll.Beside? = nil) {
    _ = facts
    ParallelMap(segments.count, beside: beside) { [self] in _ = segment($0) }.forEach { _ in }
    _ = order
  }
}

extension SearchIndex {
  /// The number of people.
  var count: Int { roll.delegates.count }

  /// The places of segments.
  var segmentNumbers: Range<Int> { segments.indices }

  /// Returns the people of a segment.
  func people(inSegment number: Int) -> Range<Int> {
    number * size..<min((number + 1) * size, count)
  }

  /// Returns the segment with a number, made now if need be.
  func segment(_ number: Int) -> IndexSegment {
    segments[number].value { IndexSegment(people(inSegment: number), of: roll) }
  }

  /// True where all segments have been made.
  var isMade: Bool { segmentNumbers.allSatisfy(isMade) }

  /// Tells if a segment has been made.
  func isMade(segment number: Int) -> Bool { segments[number].made != nil }

  /// Returns the segment with a person, made now if need be.
  func segment(of person: Int) -> IndexSegment { segment(segmentNumber(of: person)) }

  /// Returns the number of the segment with a person.
  func segmentNumber(of person: Int) -> Int { person / size }

  /// The facts that people can be found by beside their names.
  var facts: Facts { keptFacts.value { Facts(roll) } }

  /// The order of people where nothing else decides.
  var order: NameOrder { keptOrder.value { NameOrder(segments.indices.map { segment($0) }) } }

  /// The order of people, if it has been made.
  var madeOrder: NameOrder? { keptOrder.made }

  /// Appends the letters that a person is ordered by: those of a segment that is there, else they
  /// are folded for it.
  func appendSortKey(of person: Int, to letters: inout [UInt8], _ name: inout FoldedName) {
    if let segment = segments[person / size].made {
      letters += segment.sortKey(of: person)
    } else {
      roll.storage.withName(at: person) { name.fold($0) }
      letters += name.native.letters.map { Sounds.plain[Int($0)] }
    }
  }
}

extension Roll {
  /// Tells if this roll is a beginning of the other one, read of the same text.
  fileprivate func isBeginning(of other: Roll) -> Bool {
    storage.text.withUnsafeBufferPointer { own in
      other.storage.text.withUnsafeBufferPointer { $0.baseAddress == own.baseAddress }
    } && delegates.count <= other.delegates.count
  }
}

extension Delegate {
  /// The given and the family name, when there is one at least.
  var fullName: String? {
    let parts = [givenName, familyName].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
