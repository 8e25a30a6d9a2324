import JSON

extension Roll {
  /// The progress of the reading of a roll.
  public struct Progress: Sendable {
    /// The bytes of the text that have been read, by one thread or two.
    public let bytes: Int
    /// The people among them.
    public let people: Int
    /// A roll of these people, without orientations and meetings, now and then: after the first
    /// thousand, and whenever four times as many have been read. Positions in it are those of the
    /// whole roll. What is wrong further on is not known yet.
    public let roll: Roll?
  }
}

/// Decides when there is something to tell of a reading.
struct Milestones {
  private var next = 1 << 14
  private var nextRoll = 1000

  /// Tells if so many people are worth a report.
  mutating func pass(_ people: Int) -> Bool {
    guard people >= min(next, nextRoll) else { return false }
    next = people + (1 << 14)
    return true
  }

  /// Returns the report; with the people so far where it is time for that, and nothing is wrong
  /// with them. `bytes` are those that the first reader has read.
  mutating func progress(
    _ checker: Checker, _ bytes: Int, _ ahead: PeopleReadAhead, _ tape: JSONTape, _ text: [UInt8]
  ) -> Roll.Progress {
    let (people, waiting) = (checker.people.count, ahead.waiting)
    var storage: RollStorage?
    if people >= nextRoll {
      nextRoll = people * 4
      storage = checker.isSound ? RollStorage(text, tape, checker, isWhole: false) : nil
    }
    return Roll.Progress(
      bytes: bytes + waiting.bytes, people: people + waiting.people, roll: storage.map(Roll.init))
  }
}
