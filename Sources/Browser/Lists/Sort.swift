import Articles
internal import Letters
import Membership
import Phrases

/// The orders that a list of people can have.
package enum Sort: CaseIterable, Hashable, Sendable {
  case roll, familyName, city, organization

  /// The words for this order in a pane's title; nil for the roll's own.
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

  /// Returns people in this order. Those without the fact come last, equals keep the roll's order.
  /// By family name every person is read from the roll's text for it.
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

  /// True where people stand under the thing that they are ordered by.
  var hasHeadings: Bool {
    switch self {
    case .roll, .familyName: false
    case .city, .organization: true
    }
  }

  /// Returns the heading that somebody stands under; nil: none.
  func heading(of person: Reference<Delegate>, in roll: Roll) -> Listing.Heading? {
    switch self {
    case .roll, .familyName: nil
    case .city: .city(roll.city(of: person))
    case .organization: .organization(roll.firstOrganization(of: person))
    }
  }

  /// Returns people ordered by their texts; `indices` are those of each one's text, nil for none.
  private static func ordered(
    _ people: [Reference<Delegate>], by texts: [String], _ indices: [Int?]
  ) -> [Reference<Delegate>] {
    let ranks = ranks(of: texts.map(key))
    let keyed = zip(indices, people).map { index, person in
      (rank: index.map { ranks[$0] } ?? .max, index: index ?? .max, person: person)
    }
    // Ordered by the index, too: of two cities of one name each has its people together.
    return keyed.sorted { ($0.rank, $0.index, $0.person) < ($1.rank, $1.index, $1.person) }
      .map(\.person)
  }

  /// Returns the letters of a text as the search compares them, to order by: Éva stands beside Eva
  /// and Łąka beside Lubicz, in every locale alike. The first 200 scalars are enough for a name.
  static func key(of text: String) -> [UInt8] {
    var key: [UInt8] = []
    Letters.appendWords(of: text.unicodeScalars.prefix(200), to: &key)
    return key
  }

  /// Returns for each key the number of those before it; equal keys have the same rank.
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
