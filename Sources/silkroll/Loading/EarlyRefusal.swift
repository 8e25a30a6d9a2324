import Membership

/// The refusal of a text that is no roll by its first bytes: `yes | silkroll check -` is to be
/// answered though it never ends, and a disk's worth of zeros at once.
enum EarlyRefusal {
  /// The most bytes of a word, number, escape or character that the end of the bytes may have cut;
  /// a longer one is well formed wherever it is cut.
  private static let longestCut = 16

  /// Tells if bytes are no roll, whatever follows: they have a fault, and have it at the same place
  /// without the last few of them, so that it does not come of their end.
  static func isDue(_ bytes: [UInt8]) -> Bool {
    guard let fault = fault(in: bytes) else { return false }
    return fault == Self.fault(in: bytes.dropLast(longestCut))
  }

  /// Returns the fault that ended the reading; nil where there is none, or a string that may still
  /// be closed.
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
