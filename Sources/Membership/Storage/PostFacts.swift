import JSON

/// The organizations and the titles of people's posts. Many have the same ones, so
/// they are numbers.
struct PostFacts: Sendable {
  /// An organization or a title, by its index among all.
  enum Fact: Hashable {
    case organization(Int), title(Int)

    fileprivate init(number: UInt32) {
      let index = Int(number >> 1)
      self = number & 1 == 0 ? .organization(index) : .title(index)
    }

    fileprivate var number: UInt32 {
      switch self {
      case .organization(let index): UInt32(index) << 1
      case .title(let index): UInt32(index) << 1 | 1
      }
    }
  }

  /// The numbers of everybody's facts, one person's after the other's, in the file's order.
  private var numbers: [UInt32] = []
  /// For each person, the end of the facts in `numbers`.
  private var ends: [UInt32] = []
  /// Titles as they stand in the text: to know one again costs less than to read it.
  private var titles = StringTable()
  /// The offset of the first occurrence of each title in the text.
  private(set) var titleStarts: [UInt32] = []

  /// Adds a fact of the next person.
  mutating func add(organization index: Int) {
    numbers.append(Fact.organization(index).number)
  }

  /// Adds a fact of the next person: the title that is at a node.
  mutating func add(title node: Int, _ tape: JSONTape) {
    let text = UnsafeBufferPointer(rebasing: tape.bytes[tape.nodes[node].range])
    numbers.append(Fact.title(index(ofTitle: text, at: tape.nodes[node].start)).number)
  }

  /// Ends the person whose facts were added.
  mutating func endPerson() {
    ends.append(UInt32(numbers.count))
  }

  /// Adds the facts of people who come next.
  mutating func append(_ next: PostFacts) {
    let indices = next.titleStarts.indices.map { title in
      next.titles.withLetters(of: title) { index(ofTitle: $0, at: next.titleStarts[title]) }
    }
    let start = UInt32(numbers.count)
    numbers += next.numbers.map { number in
      guard case .title(let title) = Fact(number: number) else { return number }
      return Fact.title(indices[title]).number
    }
    ends += next.ends.map { $0 + start }
  }

  /// Returns a person's facts, in the file's order.
  @inline(__always)
  func facts(of person: Int) -> some RandomAccessCollection<Fact> {
    let start = person == 0 ? 0 : Int(ends[person - 1])
    return numbers[start..<Int(ends[person])].lazy.map { Fact(number: $0) }
  }

  private mutating func index(ofTitle text: UnsafeBufferPointer<UInt8>, at start: UInt32) -> Int {
    if let index = titles.index(of: text) { return index }
    _ = titles.insert(text)
    titleStarts.append(start)
    return titleStarts.count - 1
  }
}
