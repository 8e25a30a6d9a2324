import Membership

/// A small valid roll as text, some of its lists replaced.
enum RollText {
  static func with(
    version: String = "1", network: String = #"{"name": "Silk"}"#, delegates: String = "[]",
    _ lists: String = ""
  ) -> String {
    let rest = lists.isEmpty ? "" : ",\n  " + lists
    return """
      {
        "version": \(version),
        "network": \(network),
        "delegates": \(delegates)\(rest)
      }
      """
  }

  /// One delegate with a post, and members of the object beside.
  static func person(_ members: String, id: String = "ann", name: String = "Ann") -> String {
    let rest = members.isEmpty ? "" : ", " + members
    return #"{"id": "\#(id)", "name": "\#(name)", "posts": [{"title": "Mayor"}]\#(rest)}"#
  }
}

/// Swift Testing has an `Issue`, too.
typealias Issue = Membership.Issue

extension RollError {
  var isMalformed: Bool {
    if case .malformed = self { true } else { false }
  }
}

/// The issues that reading finds: those it throws, or the warnings.
func issues(in bytes: [UInt8]) -> Issues {
  do {
    return try Roll(json: bytes).warnings
  } catch {
    return error.issues
  }
}

func read(_ text: String) throws(RollError) -> Roll {
  try Roll(json: Array(text.utf8))
}
