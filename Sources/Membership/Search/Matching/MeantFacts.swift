/// For each of several terms, or conditions, the facts that answer to it; and with them the people.
struct MeantFacts: Sendable {
  let facts: Facts
  /// Row by row, whether a fact answers; a row is as long as there are facts.
  private var isMeant: [Bool] = []
  /// For each row whether any fact answers.
  private var rows: [Bool] = []

  init(_ facts: Facts) {
    self.facts = facts
  }

  /// Adds a row; an empty one means no fact.
  mutating func add(_ row: [Bool]) {
    let isSome = row.contains(true)
    rows.append(isSome)
    isMeant += isSome ? row : Array(repeating: false, count: facts.all.count)
  }

  var count: Int { rows.count }

  /// Whether a row means no fact but those that a row of another means, of the same roll.
  func isWithin(_ row: Int, _ other: MeantFacts, _ otherRow: Int) -> Bool {
    if !rows[row] { return true }
    let (start, otherStart) = (row * facts.all.count, otherRow * facts.all.count)
    return facts.all.indices.allSatisfy {
      !isMeant[start + $0] || other.isMeant[otherStart + $0]
    }
  }

  /// The first fact of a person that answers to a row.
  @inline(__always)
  func first(_ row: Int, of person: Int) -> Int? {
    rows[row] ? search(row, of: person) : nil
  }

  private func search(_ row: Int, of person: Int) -> Int? {
    let start = row * facts.all.count
    for index in Int(facts.people[person])..<Int(facts.people[person + 1]) {
      let fact = Int(facts.ofPeople[index])
      if isMeant[start + fact] { return fact }
    }
    return nil
  }
}
