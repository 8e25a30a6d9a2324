import Articles
internal import Letters
import Membership
import Phrases

/// The orders that a list of people can have.
package enum Sort: CaseIterable, Hashable, Sendable {
  case roll, familyName, city, organization

  /// As a pane's title says it; nil for the roll's own order.
  var title: Phrase.Screen? {
    switch self {
    case .roll: nil
    case .familyName: .byFamilyName
    case .city: .byCity
    case .organization: .byOrganization
    }
  }

  var next: Sort {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }

  /// People in this order; those without the fact come last, equals keep the roll's order. By family
  /// name everybody is read for it.
  func ordered(_ people: [Reference<Delegate>], in wording: Wording) -> [Reference<Delegate>] {
    let roll = wording.roll
    return switch self {
    case .roll: people
    case .familyName:
      Self.ordered(
        people, by: people.map { roll[$0].familyFirstForm.text }, people.indices.map(\.self))
    case .city:
      Self.ordered(
        people, by: roll.cities.map { wording.text($0.name) },
        people.map { roll.city(of: $0)?.position })
    case .organization:
      Self.ordered(
        people, by: roll.organizations.map { wording.text($0.name) },
        people.map { roll.firstOrganization(of: $0)?.position })
    }
  }

  /// Whether people stand under what they are ordered by.
  var hasHeadings: Bool {
    switch self {
    case .roll, .familyName: false
    case .city, .organization: true
    }
  }

  /// The heading that somebody stands under.
  func heading(of person: Reference<Delegate>, in roll: Roll) -> Listing.Heading? {
    switch self {
    case .roll, .familyName: nil
    case .city: .city(roll.city(of: person))
    case .organization: .organization(roll.firstOrganization(of: person))
    }
  }

  /// Orders people by some of many texts; `indices` are theirs among the texts.
  private static func ordered(
    _ people: [Reference<Delegate>], by texts: [String], _ indices: [Int?]
  ) -> [Reference<Delegate>] {
    let ranks = ranks(of: texts.map(key))
    let keyed = zip(indices, people).map { index, person in
      (rank: index.map { ranks[$0] } ?? .max, index: index ?? .max, person: person)
    }
    // By the index, too: of two cities of one name each has its people together.
    return keyed.sorted { ($0.rank, $0.index, $0.person) < ($1.rank, $1.index, $1.person) }
      .map(\.person)
  }

  /// What a text is ordered by: its letters as the search compares them, so that Éva stands beside
  /// Eva and Łąka beside Lubicz, in every locale alike. No name is longer than its beginning.
  static func key(of text: String) -> [UInt8] {
    var key: [UInt8] = []
    Letters.appendWords(of: text.unicodeScalars.prefix(200), to: &key)
    return key
  }

  /// For each key how many others there are before it; equal ones have the same rank.
  private static func ranks(of keys: [[UInt8]]) -> [Int] {
    let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    var ranks = [Int](repeating: 0, count: keys.count)
    for (rank, index) in order.enumerated().dropFirst() {
      let previous = order[rank - 1]
      ranks[index] = keys[previous] == keys[index] ? ranks[previous] : rank
    }
    return ranks
  }
}
