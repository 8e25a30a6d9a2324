import TestSupport

/// Rolls that tests share.
extension Fixture {
  static let paperTowns = folder + "paper-towns.json"
  static let everyError = folder + "every-error.json"

  /// The smallest roll: it opens, and nothing is wrong with it.
  static let smallest = #"{"version": 1, "network": {"name": "N"}, "delegates": []}"#
}
