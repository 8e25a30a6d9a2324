/// Why bytes are no roll.
public enum RollError: Error, Hashable, Sendable {
  /// They are no JSON text in UTF-8: reading ended at the last of these.
  case malformed([Issue])
  /// They are JSON, but not a valid roll: every issue there is, warnings among them.
  case invalid([Issue])

  /// What is wrong, in file order; at least one is an error.
  public var issues: [Issue] {
    switch self {
    case .malformed(let issues), .invalid(let issues): issues
    }
  }
}
