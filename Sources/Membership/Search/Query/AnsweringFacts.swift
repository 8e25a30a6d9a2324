/// The facts that answer to each of several terms or conditions, a row for each; and with them the
/// people.
struct AnsweringFacts: Sendable {
  let facts: Facts
  /// Row by row, true for each fact that answers; a row is as long as there are facts.
  private var isMeant: [Bool] = []
  /// For each row, true where any fact answers.
  private var rows: [Bool] = []

  init(_ facts: Facts) {
    self.facts = facts
  }

  /// Adds a row; an empty one means no fact.
  mutating func add(_ row: [Bool]) {
    let isSome = row.contains(true)
    rows.append(isSome)
    isMeant += isSome ? row : Array(repeating: false, count: facts.count)
  }

  var count: Int { rows.count }

  /// Tells if a fact answers to a row.
  func means(_ fact: Int, _ row: Int) -> Bool { isMeant[row * facts.count + fact] }

  /// Tells if a row means no fact but those that a row of another means, of the same roll.
  func isWithin(_ row: Int, _ other: AnsweringFacts, _ otherRow: Int) -> Bool {
    if !rows[row] { return true }
    let (start, otherStart) = (row * facts.count, otherRow * facts.count)
    return (0..<facts.count).allSatisfy {
      !isMeant[start + $0] || other.isMeant[otherStart + $0]
    }
  }

  /// Returns the first fact of a person that answers to a row; nil: none.
  @inline(__always)
  func first(_ row: Int, of person: Int) -> Int? {
    rows[row] ? search(row, of: person) : nil
  }

  private func search(_ row: Int, of person: Int) -> Int? {
    let start = row * facts.count
    return facts.first(of: person) { isMeant[start + $0] }
  }
}
