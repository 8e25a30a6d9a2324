import Membership

/// The first bytes of what may have no end: `yes | silkroll check -` is to be answered all the same.
enum Beginning {
  /// So many bytes are enough to judge by.
  static let length = 1 << 16
  /// No word, number, escape or character that the end of the bytes may have cut is longer, or it is
  /// well formed wherever it is cut.
  private static let longestCut = 16

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
