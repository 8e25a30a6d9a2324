import Articles
internal import Letters
import Membership

/// The orders that a list of people can have.
package enum Sort: CaseIterable, Hashable, Sendable {
  case roll, familyName, city, organization

  /// As a pane's title says it; nil for the roll's own order.
  var title: String? {
    switch self {
    case .roll: nil
    case .familyName: "by family name"
    case .city: "by city"
    case .organization: "by organization"
    }
  }

  var next: Sort {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }

  /// People in this order; those without the fact come last, equals keep the roll's order. By family
  /// name everybody is read for it.
  func ordered(_ people: [Reference<Delegate>], in roll: Roll) -> [Reference<Delegate>] {
    switch self {
    case .roll: people
    case .familyName:
      Self.ordered(
        people, by: people.map { roll[$0].familyFirstForm.text }, people.indices.map(\.self))
    case .city:
      Self.ordered(
        people, by: roll.cities.map { $0.name.text() }, people.map { roll.city(of: $0)?.position })
    case .organization:
      Self.ordered(
        people, by: roll.organizations.map { $0.name.text() },
        people.map { roll.firstOrganization(of: $0)?.position })
    }
  }

  /// Orders people by some of many texts; `places` are theirs among the texts.
  private static func ordered(
    _ people: [Reference<Delegate>], by texts: [String], _ places: [Int?]
  ) -> [Reference<Delegate>] {
    let ranks = ranks(of: texts.map(key))
    let keyed = zip(places, people).map { (rank: $0.map { ranks[$0] } ?? .max, person: $1) }
    return keyed.sorted { ($0.rank, $0.person) < ($1.rank, $1.person) }.map(\.person)
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
    for (rank, place) in order.enumerated().dropFirst() {
      let previous = order[rank - 1]
      ranks[place] = keys[previous] == keys[place] ? ranks[previous] : rank
    }
    return ranks
  }
}
