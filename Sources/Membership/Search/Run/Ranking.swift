/// Sorts answers in a time that grows as they do: one letter is answered by half of a roll.
enum Ranking {
  /// The most answers that are sorted by comparing; more are counted into their positions.
  private static let many = 256
  /// The most people and answers that 22 bits can number: a sort key has 20 bits of rank, 22 of the
  /// person's position by name, 22 of the answer's index.
  private static let mostCounted = 1 << 22
  /// The bits of a digit of the radix sort: the 42 bits that are sorted by take four rounds of
  /// 2,048 counters.
  private static let digit: UInt64 = 11

  /// Returns the places of answers in `answers`, best first.
  static func order(_ answers: [Hit], of index: SearchIndex) -> [UInt32] {
    if answers.count <= many || index.count > mostCounted { return compared(answers, index) }
    // The order of everybody's names is made only where all segments are there and at least an
    // eighth of the people answer: sorting the names of fewer costs less.
    if index.madeOrder == nil, answers.count < index.count / 8 || !index.isMade {
      return compared(answers, index)
    }
    let places = index.order.places
    var keys = answers.indices.map { index in
      UInt64(answers[index].rank) << 44 | UInt64(places[answers[index].person]) << 22
        | UInt64(index)
    }
    count(&keys)
    return keys.map { UInt32($0 & (1 << 22 - 1)) }
  }

  private static func compared(_ answers: [Hit], _ index: SearchIndex) -> [UInt32] {
    var (letters, ends, folded) = ([UInt8](), [0], FoldedName())
    for answer in answers {
      index.appendSortKey(of: answer.person, to: &letters, &folded)
      ends.append(letters.count)
    }
    return letters.withUnsafeBufferPointer { letters in
      let name = { (answer: Int) in
        UnsafeBufferPointer(rebasing: letters[ends[answer]..<ends[answer + 1]])
      }
      let keys = answers.indices.map { NameKey(name($0), $0) }
      return keys.sorted { left, right in
        let (first, second) = (answers[Int(left.number)].rank, answers[Int(right.number)].rank)
        if first != second { return first < second }
        return left.precedes(right) { name($0).order(beside: name($1)) }
      }.map(\.number)
    }
  }

  /// Sorts keys by a radix sort, least digit first, of all but the index, in whose order the keys
  /// are.
  private static func count(_ keys: inout [UInt64]) {
    var sorted = keys
    for shift in stride(from: 22, to: 64, by: Int(digit)) {
      distribute(keys, by: UInt64(shift), into: &sorted)
      swap(&keys, &sorted)
    }
  }

  private static func distribute(_ keys: [UInt64], by shift: UInt64, into sorted: inout [UInt64]) {
    let mask: UInt64 = 1 << digit - 1
    var starts = [Int](repeating: 0, count: Int(mask) + 2)
    for key in keys { starts[Int(key >> shift & mask) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    for key in keys {
      sorted[starts[Int(key >> shift & mask)]] = key
      starts[Int(key >> shift & mask)] += 1
    }
  }
}
