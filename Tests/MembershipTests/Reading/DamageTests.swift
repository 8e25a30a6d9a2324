import Testing

@testable import Membership

/// Damaged files end in an error or in a roll, never in a trap.
@Suite struct DamageTests {
  private let good = Array(FullRoll.text.utf8)

  private func outcome(_ bytes: [UInt8]) -> [Issue] {
    do {
      return try Roll(json: bytes).warnings
    } catch {
      #expect(error.issues.contains { $0.severity == .error })
      return error.issues
    }
  }

  @Test func cutAtEveryByte() {
    for count in 0..<good.count - 1 {
      #expect(!outcome(Array(good.prefix(count))).isEmpty, "cut at \(count)")
    }
  }

  @Test func bitsFlipped() {
    var random = Random(state: 20_201_120)
    for _ in 0..<4000 {
      var bytes = good
      let place = Int(random.next() % UInt64(bytes.count))
      bytes[place] ^= 1 << UInt8(random.next() % 8)
      for issue in outcome(bytes) {
        #expect(issue.line >= 1 && issue.column >= 1 && !issue.message.isEmpty)
      }
    }
  }

  @Test func bytesReplaced() {
    let nasty = Array("{}[]\",:\\\u{0}\u{1}09-eun".utf8)
    var random = Random(state: 44)
    for _ in 0..<4000 {
      var bytes = good
      for _ in 0..<1 + Int(random.next() % 3) {
        bytes[Int(random.next() % UInt64(bytes.count))] =
          nasty[Int(random.next() % UInt64(nasty.count))]
      }
      _ = outcome(bytes)
    }
  }

  /// SplitMix64: the same places each time.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
