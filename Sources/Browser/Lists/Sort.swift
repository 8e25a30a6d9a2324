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

  /// People in this order; those without the fact come last, equals keep the roll's order.
  func ordered(_ people: [Reference<Delegate>], in roll: Roll) -> [Reference<Delegate>] {
    guard self != .roll else { return people }
    let keyed = people.map { (key: key(of: roll[$0], in: roll), person: $0) }
    return keyed.sorted { left, right in
      switch (left.key, right.key) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): false
      case (_?, nil): true
      default: left.person < right.person
      }
    }.map(\.person)
  }

  private func key(of person: Delegate, in roll: Roll) -> String? {
    switch self {
    case .roll: nil
    case .familyName: SortKey.folded(person.latinName ?? person.familyName ?? person.name)
    case .city: person.city.map { SortKey.folded(roll[$0].name.text()) }
    case .organization:
      person.posts.first?.organizations.first.map { SortKey.folded(roll[$0].name.text()) }
    }
  }
}

extension Delegate {
  /// The name in Latin letters as the roll gives it, for a name that is not: who knows 張 as Zhang
  /// looks for it among the others with a Z. Nil where the roll does not say how the name is read.
  fileprivate var latinName: String? {
    if (familyName ?? name).isLatin { return nil }
    let latin = otherNames.filter { $0.name.isLatin }
    return (latin.first { $0.kind == .romanization } ?? latin.first)?.name
  }
}

extension String {
  /// Whether the first letter is a Latin one.
  fileprivate var isLatin: Bool {
    guard let letter = unicodeScalars.first(where: \.properties.isAlphabetic) else { return true }
    return letter.value < 0x250 || 0x1E00..<0x1F00 ~= letter.value
  }
}
