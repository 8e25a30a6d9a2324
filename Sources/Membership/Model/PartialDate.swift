/// A date that may lack its day, or its month and day: ISO 8601 `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
public struct PartialDate: Hashable, Sendable {
  /// The year, 0 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int?
  /// The day of the month, from 1.
  public let day: Int?
}
