import Membership
import TestSupport

extension Fixture {
  /// A roll in which nobody exists, with leaders, guests and several scripts.
  static func paperTowns() throws -> Roll {
    try Roll(json: bytes("paper-towns.json"))
  }

  /// A roll that has nothing but its name.
  static func empty() throws -> Roll {
    let text = #"{"version": 1, "network": {"name": "Empty League"}, "delegates": []}"#
    return try Roll(json: Array(text.utf8))
  }
}
