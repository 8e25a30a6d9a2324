import JSON
import Synchronization
import Testing

@testable import Membership

/// Two threads read what one would.
@Suite struct ReadAheadTests {
  /// Done before the first reader goes on, so that it comes upon parts everywhere.
  private let atOnce: Roll.Beside = { $0() }
  private static let size = 600

  private func roll(_ bytes: [UInt8], beside: Roll.Beside? = nil) throws -> Roll {
    try Roll(PeopleReadAhead(bytes, beside, size: Self.size), bytes)
  }

  @Test func `parts are what lies between their beginnings, the end of the list first`() throws {
    let parts = try secondReader(of: LongRoll.bytes)?.parts() ?? []
    #expect(parts.count > 20)
    for (later, earlier) in zip(parts, parts.dropFirst()) {
      #expect(earlier.range.upperBound < later.range.lowerBound)
      #expect(LongRoll.bytes[earlier.range.upperBound] == UInt8(ascii: ","))
    }
  }

  @Test func `a roll that two have read is the same`() throws {
    let (alone, together) = (try roll(LongRoll.bytes), try roll(LongRoll.bytes, beside: atOnce))
    #expect(Array(together.delegates) == Array(alone.delegates))
    #expect(together.warnings == alone.warnings)
    #expect(together.orientations == alone.orientations)
    for delegate in alone.delegates {
      #expect(together.delegate(id: delegate.id) == alone.delegate(id: delegate.id))
    }
  }

  @Test func `people of parts are taken over, not read again`() throws {
    var reports: [Int] = []
    let bytes = Array(crowd(3000).utf8)
    let ahead = PeopleReadAhead(bytes, atOnce, size: 1 << 12)
    _ = try Roll(ahead, bytes) { reports.append($0.people) }
    #expect(reports == [3000])
  }

  @Test func `what is read ahead counts before the first reader comes to it`() throws {
    var reports: [Roll.Progress] = []
    let text = crowd(3000).replacing(#""id": "p1500""#, with: #""id": "p1500", "unknown": 0"#)
    let bytes = Array(text.utf8)
    _ = try Roll(PeopleReadAhead(bytes, atOnce, size: 1 << 12), bytes) { reports.append($0) }
    let first = try #require(reports.first)
    #expect((2900..<3000).contains(first.people))
    #expect((bytes.count * 9 / 10..<bytes.count).contains(first.bytes))
  }

  @Test func `who is never let go on harms nobody`() throws {
    #expect(
      try roll(LongRoll.bytes) { _ in }.delegates.count == roll(LongRoll.bytes).delegates.count)
  }

  /// The second reader is at work on another thread, and may be anywhere.
  @Test func `threads meet anywhere`() async throws {
    let bytes = Array(crowd(3000).utf8)
    let names = try Roll(json: bytes).delegates.map(\.name)
    for _ in 0..<5 {
      let roll = try Roll(
        PeopleReadAhead(bytes, { work in Task.detached { work() } }, size: 1 << 12), bytes)
      #expect(roll.delegates.map(\.name) == names)
    }
  }

  /// Each of these is one person wrong, or one place where a part seems to begin.
  @Test(arguments: [
    (#""id": "person-40""#, #""id": "person-10""#), (#""id": "person-40""#, #""id": "guo""#),
    (#""id": "person-40""#, #""id": "Person 40""#), (#""name": "Zoë Sample 40""#, #""nam": "Z""#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoe\u0308 Sample""#),
    (#""name": "Zoë Sample 40""#, #""name": {"id": {"id": 1}}"#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoë", "x-a": [{"id": "b"}, {"id": "c"}]"#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoë", "x-a": \#(deep(61))"#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoë", "x-a": \#(deep(62))"#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoë"}, "no person", {"id": "zoe", "name": "Z""#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoë"},, {"id": "zoe", "name": "Z""#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoë"}] {"id": "zoe", "name": "Z""#),
    (#""name": "Zoë Sample 40""#, #""name": "Zoë"}], "delegates": [{"id": "zoe", "name": "Z""#),
    (#""title": {"en": "Warden 40"}"#, #""title": {"en": "Warden 40"}, "title": 1"#),
    (#""country": "FR""#, #""country": "fr""#), (#""country": "FR""#, #""contry": "FR""#),
    (#""sources": ["page"]}"#, #""sources": ["pages", "x"]}"#),
  ])
  func `every issue is the same`(_ text: String, _ other: String) throws {
    let bytes = Array(LongRoll.text.replacing(text, with: other).utf8)
    try #require(bytes != LongRoll.bytes)
    #expect(outcome(bytes, atOnce) == outcome(bytes, nil))
  }

  @Test func `every issue is the same wherever bytes are lost`() {
    for place in stride(from: 1500, to: LongRoll.bytes.count - 8, by: 331) {
      var bytes = LongRoll.bytes
      bytes.removeSubrange(place..<place + 1 + place % 7)
      #expect(outcome(bytes, atOnce) == outcome(bytes, nil), "at \(place)")
    }
  }

  /// The warnings and people, or the issues.
  private func outcome(_ bytes: [UInt8], _ beside: Roll.Beside?) -> [String] {
    do {
      let roll = try roll(bytes, beside: beside)
      return roll.warnings.map(String.init(describing:)) + roll.delegates.map(\.id)
    } catch {
      return (error as? RollError)?.issues.map(String.init(describing:)) ?? []
    }
  }

  private func secondReader(of bytes: [UInt8]) throws -> BackwardReader? {
    try bytes.withUnsafeBufferPointer { text in
      var reader = JSONReader(text, keys: RollKey.table, streaming: RollKey.delegates.number)
      var (checker, second) = (Checker(), BackwardReader?.none)
      try reader.readText { part, node, tape in
        if case .element = part, second == nil {
          second = BackwardReader(bytes, tape, first: node, checker.ofNobody, size: Self.size)
        }
        checker.take(part, node, tape)
        return nil
      }
      return second
    }
  }

  private static func deep(_ count: Int) -> String {
    String(repeating: "[", count: count) + String(repeating: "]", count: count)
  }

  private func crowd(_ count: Int) -> String {
    RollText.with(
      delegates: "["
        + (0..<count).map { RollText.person("", id: "p\($0)", name: "Sample \($0)") }
        .joined(separator: ",\n") + "]")
  }
}

extension BackwardReader {
  fileprivate func parts() -> [PeoplePart] {
    work()
    return takeParts(reached: 0)
  }
}
