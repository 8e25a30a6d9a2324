import Membership
import TestSupport
import Testing

/// Damaged files end in an error or in a roll, never in a trap.
@Suite struct DamageTests {
  /// All is tried where the tests are optimised; elsewhere, where reading takes twenty times as
  /// long, a part.
  private static let share = {
    #if DEBUG
      20
    #else
      1
    #endif
  }()

  @Test func `the roll is whole, and of the size that is asked for`() throws {
    #expect(try Roll(json: LongRoll.bytes).warnings.isEmpty)
    #expect((19_000...22_000).contains(LongRoll.bytes.count))
  }

  /// Without its end it is no JSON, so that there is an error each time.
  @Test(arguments: 0..<4)
  func `cut at every byte`(_ part: Int) {
    let end = LongRoll.bytes.count - 1
    for count in stride(from: part, to: end, by: 4 * Self.share) {
      let bytes = Array(LongRoll.bytes.prefix(count))
      let found = expectSense(of: bytes, "cut at \(count)")
      #expect(found.contains { $0.severity == .error }, "cut at \(count)")
    }
  }

  @Test(arguments: 0..<4)
  func `one bit flipped at 20,000 places`(_ part: Int) {
    var random = SeededGenerator(state: UInt64(part))
    for _ in 0..<5000 / Self.share {
      var bytes = LongRoll.bytes
      let place = Int(random.next() % UInt64(bytes.count))
      let bit = UInt8(random.next() % 8)
      bytes[place] ^= 1 << bit
      expectSense(of: bytes, "bit \(bit) of byte \(place)")
    }
  }

  @Test(arguments: 0..<4)
  func `bytes replaced`(_ part: Int) {
    let nasty = Array("{}[]\",:\\\u{0}\u{1}09-eun".utf8) + [0x80, 0xC3, 0xF4, 0xFF]
    var random = SeededGenerator(state: 44 + UInt64(part))
    for _ in 0..<1000 / Self.share {
      var bytes = LongRoll.bytes
      for _ in 0..<1 + Int(random.next() % 3) {
        bytes[Int(random.next() % UInt64(bytes.count))] =
          nasty[Int(random.next() % UInt64(nasty.count))]
      }
      expectSense(of: bytes, "\(bytes.count)")
    }
  }

  /// Each issue has a place within the file, a path where one is due, and words; and reading once
  /// more finds the same.
  @discardableResult
  private func expectSense(of bytes: [UInt8], _ damage: Comment) -> [Issue] {
    let text = DamagedText(bytes)
    #expect(text.faults == [], damage)
    #expect(issues(in: bytes) == text.issues, damage)
    return text.issues
  }
}
