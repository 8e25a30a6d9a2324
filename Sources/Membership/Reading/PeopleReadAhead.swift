import JSON

/// The people whom a second reader has read ahead, as the first one comes to them.
///
/// The first goes through the text as if it were alone. Where a part begins with the very person
/// that comes next, it takes that over and goes on behind it. Parts in which anything is wrong do
/// not exist, so that every issue is found, placed and worded by one reader in one way.
struct PeopleReadAhead {
  private let text: [UInt8]
  let beside: Roll.Beside?
  private let size: Int
  private var second: BackwardReader?
  private var hasBegun = false
  /// The parts that were read ahead and not joined yet, the end of the text first.
  private var parts: [PeoplePart] = []
  /// The offset from which on it is worth to ask for more parts.
  private var nextLook = 0

  /// Reads ahead where `beside` gives a thread. A text shorter than two parts is read by one.
  init(_ text: [UInt8], _ beside: Roll.Beside?, size: Int) {
    (self.text, self.beside, self.size) = (text, beside, size)
  }

  /// Has the second reader begin where that is worth it, behind the first person.
  mutating func begin(_ first: Int, _ tape: JSONTape, _ checker: Checker) {
    guard !hasBegun, let beside else { return }
    hasBegun = true
    guard text.count - Int(tape.nodes[first].end) > size * 2 else { return }
    let second = BackwardReader(text, tape, first: first, checker.ofNobody, size: size)
    beside(second.work)
    self.second = second
  }

  /// Joins the parts that follow a person who ends at an offset. Returns the offset at which they
  /// end.
  mutating func join(
    after end: Int, to checker: inout Checker, _ tape: JSONTape
  ) -> Int {
    if let second, end >= nextLook {
      parts += second.takeParts(reached: end)
      nextLook = end + size / 4
    }
    var end = end
    while let part = parts.last {
      let next = tape.startOfElement(after: end)
      if part.range.lowerBound > next { break }
      parts.removeLast()
      guard part.range.lowerBound == next, checker.join(part) else { continue }
      end = part.range.upperBound
    }
    return end
  }

  /// The bytes and people that have been read ahead and wait for the first reader.
  var waiting: (bytes: Int, people: Int) {
    parts.reduce((0, 0)) { ($0.0 + $1.range.count, $0.1 + $1.checker.people.count) }
  }

  /// Sends the second reader home.
  func end() {
    _ = second?.takeParts(reached: .max)
  }
}
