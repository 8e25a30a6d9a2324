import Membership

/// The first bytes of what is large or has no end: `yes | silkroll check -` is to be answered all the
/// same, and a disk's worth of zeros at once.
enum Beginning {
  /// So many bytes are enough to judge by.
  static let length = 1 << 16
  /// 16 MB are read and refused in a tenth of a second, whatever they begin with.
  private static let worthJudging = 1 << 24
  /// No word, number, escape or character that the end of the bytes may have cut is longer, or it is
  /// well formed wherever it is cut.
  private static let longestCut = 16

  /// How many bytes are judged first; nil: a file of that size is not judged. What says that it is
  /// empty may go on for ever.
  static func judgement(expecting size: Int) -> Int? {
    size == 0 || size > worthJudging ? length : nil
  }

  /// Whether there is nothing to judge by yet.
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }

  /// Whether the bytes are no roll whatever follows: what is wrong with all of them, and at the same
  /// place with all but the last few, is not wrong because they end.
  static func isHopeless(_ bytes: [UInt8]) -> Bool {
    guard let fault = fault(in: bytes) else { return false }
    return fault == Self.fault(in: bytes.dropLast(longestCut))
  }

  /// What made reading end; nil where it was nothing, or a string that may still be closed.
  private static func fault(in bytes: some Sequence<UInt8>) -> Issue? {
    guard case .malformed(let issues) = error(in: Array(bytes)), let last = issues.last else {
      return nil
    }
    return last.kind == .openString ? nil : last
  }

  private static func error(in bytes: [UInt8]) -> RollError? {
    do {
      _ = try Roll(json: bytes)
      return nil
    } catch {
      return error
    }
  }
}
