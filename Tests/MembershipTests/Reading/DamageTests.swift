import JSON
import TestSupport
import Testing

@testable import Membership

/// Damaged files end in an error or in a roll, never in a trap.
@Suite struct DamageTests {
  private static let isOptimised = {
    #if DEBUG
      false
    #else
      true
    #endif
  }()
  private static let needsTime: Comment =
    "reading takes twenty times as long here: a sample is tried, and all by make test-optimised"

  @Test func `the roll is whole, and of the size that is asked for`() throws {
    #expect(try Roll(json: LongRoll.bytes).warnings.isEmpty)
    #expect((19_000...22_000).contains(LongRoll.bytes.count))
  }

  @Test(.enabled(if: isOptimised, needsTime), arguments: 0..<4)
  func `cut at every byte`(_ part: Int) { cut(from: part, by: 4) }

  @Test(.disabled(if: isOptimised, "all is tried here"), arguments: 0..<4)
  func `cut at every twentieth byte`(_ part: Int) { cut(from: part, by: 80) }

  /// Without its end it is no JSON, so that there is an error each time.
  private func cut(from part: Int, by step: Int) {
    for count in stride(from: part, to: LongRoll.bytes.count - 1, by: step) {
      let bytes = Array(LongRoll.bytes.prefix(count))
      let found = expectSense(of: bytes, "cut at \(count)")
      #expect(found.contains { $0.severity == .error }, "cut at \(count)")
    }
  }

  @Test(.enabled(if: isOptimised, needsTime), arguments: 0..<4)
  func `one bit flipped at 20,000 places`(_ part: Int) { flip(5000, part) }

  @Test(.disabled(if: isOptimised, "more is tried here"), arguments: 0..<4)
  func `one bit flipped at 1,000 places`(_ part: Int) { flip(250, part) }

  private func flip(_ count: Int, _ part: Int) {
    var random = SeededGenerator(state: UInt64(part))
    for _ in 0..<count {
      var bytes = LongRoll.bytes
      let place = Int(random.next() % UInt64(bytes.count))
      let bit = UInt8(random.next() % 8)
      bytes[place] ^= 1 << bit
      expectSense(of: bytes, "bit \(bit) of byte \(place)")
    }
  }

  @Test(.enabled(if: isOptimised, needsTime), arguments: 0..<4)
  func `bytes replaced in 4,000 ways`(_ part: Int) { replace(1000, part) }

  @Test(.disabled(if: isOptimised, "more is tried here"), arguments: 0..<4)
  func `bytes replaced in 200 ways`(_ part: Int) { replace(50, part) }

  private func replace(_ count: Int, _ part: Int) {
    let nasty = Array("{}[]\",:\\\u{0}\u{1}09-eun".utf8) + [0x80, 0xC3, 0xF4, 0xFF]
    var random = SeededGenerator(state: 44 + UInt64(part))
    for _ in 0..<count {
      var bytes = LongRoll.bytes
      for _ in 0..<1 + Int(random.next() % 3) {
        bytes[Int(random.next() % UInt64(bytes.count))] =
          nasty[Int(random.next() % UInt64(nasty.count))]
      }
      expectSense(of: bytes, "\(bytes.count)")
    }
  }

  /// A capacity that was a number ended the program.
  @Test(arguments: ["7", "-1.5e3", "true", "null", #""""#, #""\n""#, "[]", "[7]", "{}"])
  func `any value may stand in the place of any other`(_ value: String) throws {
    let bytes = Array(FullRoll.text.utf8)
    let values = try bytes.withUnsafeBufferPointer { text in
      var reader = JSONReader(text, keys: RollKey.table)
      try reader.readText()
      let nodes = reader.tape.nodes
      return nodes.indices.filter { nodes[$0].kind != .key }.map { nodes[$0].range }
    }
    #expect(values.count > 200)
    for range in values {
      let damaged = bytes[..<range.lowerBound] + value.utf8 + bytes[range.upperBound...]
      expectSense(of: Array(damaged), "\(range)")
    }
  }

  /// Each issue has a place within the file, a path where one is due, and words; and reading once
  /// more finds the same.
  @discardableResult
  private func expectSense(of bytes: [UInt8], _ damage: Comment) -> Issues {
    let text = DamagedText(bytes)
    #expect(text.faults == [], damage)
    #expect(issues(in: bytes) == text.issues, damage)
    return text.issues
  }
}
