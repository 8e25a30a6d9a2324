import Articles
import Browser
import JSON
import Membership
import Phrases

/// Somebody who answers to a query, in the words that commands print.
struct FoundPerson {
  let wording: Wording
  let match: Match
  /// True where somebody else of the name is listed.
  private let hasNamesake: Bool

  private init(_ match: Match, in wording: Wording, hasNamesake: Bool) {
    (self.match, self.wording, self.hasNamesake) = (match, wording, hasNamesake)
  }

  /// Returns everybody of a list.
  static func all(_ matches: [Match], in roll: Roll) -> [FoundPerson] {
    let wording = Wording(forUserOf: roll)
    // By bytes: to know two names for one, Swift sorts the marks of each.
    let names = matches.map { Array(roll.writtenName(of: $0.delegate).utf8) }
    let bearers = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return zip(matches, names).map { match, name in
      FoundPerson(match, in: wording, hasNamesake: bearers[name, default: 0] > 1)
    }
  }

  var person: Delegate { wording.roll[match.delegate] }
  var country: Country? { person.country.map { wording.roll[$0] } }
  var city: City? { person.city.map { wording.roll[$0] } }

  /// The name as it is written, then in Latin letters.
  private var name: String { wording.name(forms) }
  private var forms: [NameForm] { Naming.both.forms(of: person) }

  /// The places that tell the person from somebody else of the name; empty where nobody else has
  /// it.
  private var place: [String] {
    guard hasNamesake else { return [] }
    return [country?.name, city?.name].compactMap(\.self).map { wording.name($0) }
  }
  var reason: String? { match.reason.map { wording.phrases(.reason($0)) } }

  var isSimilar: Bool { match.tier == .similar }

  /// The reason for the person's being found, where the name beside it does not say so.
  private var why: String {
    switch match.reason {
    // The heading, or the tier beside it, says so.
    case .soundsAlike, .spelledAlike: ""
    case .otherName(let other) where forms.contains(other.form): ""
    case .initials: UserLanguage.words(.initials)
    case let reason?: wording.phrases(.reason(reason))
    case nil: match.tier == .substring ? UserLanguage.words(.insideName) : ""
    }
  }
}

extension FoundPerson {
  /// The cells of a table: name, country, the post that answers or the first, the reason.
  var cells: [String] {
    let country = country.map { wording.name($0.name) } ?? ""
    let place = hasNamesake ? place.joined(separator: ", ") : country
    return [name, place, wording.brief(match), why]
  }

  /// The column that may be cut where there is no room.
  static let postCell = 2

  /// The fields for programs: id, name, tier, reason.
  var fields: [String] { [person.id, person.name, match.tier.name, reason ?? ""] }

  /// Name, tier and reason in one.
  var brief: String {
    let tier = match.tier.name
    let post = hasNamesake ? [wording.brief(match)].filter { !$0.isEmpty } : []
    let facts = place + post
    let own = hasNamesake && facts.isEmpty ? [person.id] : facts
    return ([name] + own).joined(separator: ", ") + " ("
      + (why.isEmpty || why == tier ? tier : "\(tier): \(why)")
      + ")"
  }
}

extension Tier {
  /// The name of the tier for programs.
  var name: String {
    switch self {
    case .exactName: "exact-name"
    case .allWords: "all-words"
    case .phrase: "phrase"
    case .wordPrefixes: "word-prefixes"
    case .initials: UserLanguage.words(.initials)
    case .substring: "substring"
    case .otherFacts: "other-facts"
    case .similar: "similar"
    }
  }
}
