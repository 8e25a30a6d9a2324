/// Something that should have happened long ago.
package struct Overdue: Error, CustomStringConvertible {
  let what: String
  /// What there was instead.
  let found: String

  package var description: String {
    "waited in vain for \(Self.end(of: what)); there was: \(Self.end(of: found))"
  }

  /// Short, and in ASCII: `swift test` loses long output where a buffer ends within a character.
  private static func end(of text: String) -> String {
    text.unicodeScalars.suffix(600).map { $0.escaped(asASCII: true) }.joined()
  }
}

/// A moment after which it is no use waiting. Generous: it only matters when a test fails.
package struct Deadline {
  private let end: ContinuousClock.Instant

  package init(seconds: Int = 60) {
    end = ContinuousClock.now + .seconds(seconds)
  }

  package var isOver: Bool { ContinuousClock.now >= end }

  /// Asks again and again until the answer is yes. `isDone` should itself wait a little.
  package static func wait(
    for what: String, found: () -> String, until isDone: () throws -> Bool
  ) throws {
    let deadline = Deadline()
    while try !isDone() {
      if deadline.isOver { throw Overdue(what: what, found: found()) }
    }
  }
}
