import Membership
import TestSupport

@testable import Browser

/// What a pilot's browser reads: one message for each time that it reads.
struct Stage: Sendable {
  var origin = Session.Origin.file("paper-towns.json")
  var glyphs = Glyphs.unicode
  /// At least one; the last is read again and again.
  let readings: @Sendable () throws -> [Message]

  init(_ readings: @escaping @Sendable () throws -> [Message]) {
    self.readings = readings
  }

  /// A file with that text, then with that text, and so on.
  init(json texts: String...) {
    self.init { try texts.map { .loaded(try Roll(json: Array($0.utf8))) } }
  }

  static let paperTowns = Stage { [.loaded(try Fixture.paperTowns())] }

  static var bundled: Stage {
    var stage = Stage { [.loaded(try Roll.bundled())] }
    stage.origin = .bundled
    return stage
  }

  static var ascii: Stage {
    var stage = paperTowns
    stage.glyphs = .ascii
    return stage
  }

  /// Nothing is read yet: what comes is a message that says nothing to a session without a roll.
  static let waiting = Stage { [.found(Matches(), generation: 0)] }

  /// The fictional roll, but those readings before and after it fail.
  static func failing(_ problem: LoadFailure.Problem, after readings: Int = 0) -> Stage {
    Stage {
      let roll = Message.loaded(try Fixture.paperTowns())
      let failure = LoadFailure(file: "paper-towns.json", problem: problem)
      return Array(repeating: roll, count: readings) + [.failed(failure), roll]
    }
  }
}
