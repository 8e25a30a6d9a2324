import Articles
import Browser
import JSON
import Membership
import Phrases

/// Somebody who answers to a query, in the words that commands print.
struct FoundPerson {
  private let roll: Roll
  private let match: Match

  init(_ match: Match, in roll: Roll) {
    (self.match, self.roll) = (match, roll)
  }

  private var person: Delegate { roll.delegates[match.delegate.position] }
  private var country: Country? { person.country.map { roll[$0] } }
  private var reason: String? { match.reason.map { Phrases.english(.reason($0)) } }

  var isSimilar: Bool { match.tier == .similar }

  /// The reason for the person's being found, where the name beside it does not say so.
  private var why: String {
    switch match.reason {
    // The heading, or the tier beside it, says so.
    case .soundsAlike, .spelledAlike: ""
    case .initials: "initials"
    case let reason?: Phrases.english(.reason(reason))
    case nil: match.tier == .substring ? "inside the name" : ""
    }
  }
}

extension FoundPerson {
  /// For a table: name, country, the post that answers or the first, why.
  var cells: [String] {
    [person.name.visibleName, country?.name.visibleName ?? "", roll.brief(match), why]
  }

  /// The column that may be cut where there is no room.
  static let postCell = 2

  /// For programs: id, name, tier, reason.
  var fields: [String] { [person.id, person.name, match.tier.name, reason ?? ""] }

  /// Name, tier and reason in one.
  var brief: String {
    let tier = match.tier.name
    return "\(person.name.visibleName) (" + (why.isEmpty || why == tier ? tier : "\(tier): \(why)")
      + ")"
  }

  var json: JSONValue { .object(members) }

  var jsonWithCountry: JSONValue {
    .object(members + [("country", JSONValue(country?.code))])
  }

  private var members: [(key: String, value: JSONValue)] {
    [
      ("id", .string(person.id)), ("name", .string(person.name)),
      ("tier", .string(match.tier.name)), ("reason", JSONValue(reason)),
    ]
  }
}

extension Tier {
  /// The name of the tier for programs.
  fileprivate var name: String {
    switch self {
    case .exactName: "exact-name"
    case .allWords: "all-words"
    case .phrase: "phrase"
    case .wordPrefixes: "word-prefixes"
    case .initials: "initials"
    case .substring: "substring"
    case .otherFacts: "other-facts"
    case .similar: "similar"
    }
  }
}
