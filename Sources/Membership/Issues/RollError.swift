/// The reason why bytes are no roll.
public enum RollError: Error, Hashable, Sendable {
  /// The bytes are no JSON text in UTF-8: reading ended at the last of these.
  case malformed(Issues)
  /// The bytes are JSON, but not a valid roll: every issue is counted, warnings among them.
  case invalid(Issues)

  /// The issues, in file order; at least one is an error.
  public var issues: Issues {
    switch self {
    case .malformed(let issues), .invalid(let issues): issues
    }
  }
}
