import JSON

/// Some people in a row, read off the middle of a text by themselves.
struct PeoplePart: Sendable {
  /// The range of the text from the first of them to the last.
  let range: Range<Int>
  /// A checker that has taken these people, and nobody else.
  let checker: Checker

  /// Reads the people that begin in a range, with a checker that knows all they may refer to, and
  /// nobody. Nil where anything at all is wrong with them: the whole text is asked about that.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ nobody: Checker) {
    var checker = nobody
    var reader = JSONReader(
      text, keys: RollKey.table, at: range.lowerBound, depth: Self.depth, room: 256)
    var end = range.lowerBound
    while reader.position < range.upperBound {
      guard (try? reader.readValue()) != nil else { return nil }
      reader.withTape { checker.take(.element, 0, $0) }
      end = reader.position
      guard reader.goToNextElement() else { break }
      reader.forget()
    }
    guard reader.faults.count == 0, checker.findings.isEmpty else { return nil }
    (self.range, self.checker) = (range.lowerBound..<end, checker)
  }

  /// The containers around a person: a list in the outermost object.
  private static let depth = 2
}

extension Checker {
  /// A checker that knows what people may refer to, and nobody.
  var ofNobody: Checker {
    var checker = Checker()
    checker.tables = tables
    return checker
  }

  /// Takes over the people of a part; not when one of them has the id of somebody known.
  mutating func join(_ part: PeoplePart) -> Bool {
    guard tables.join(delegatesOf: part.checker.tables) else { return false }
    people.append(part.checker.people)
    postless.add(part.checker.postless)
    wait(for: part.checker)
    for (source, isCited) in part.checker.isCited.enumerated() where isCited { cite(source) }
    return true
  }
}
