/// One thing that is otherwise in a later state of a roll. People are the same by their ids.
package enum RollDifference: Hashable, Sendable {
  case came(id: String, name: String)
  case left(id: String, name: String)
  case renamed(id: String, from: String, to: String)
  /// The posts that a person held and holds.
  case posts(id: String, name: String, from: [String], to: [String])
  /// Other forms of a name.
  case spellings(id: String, name: String, added: [String], dropped: [String])
  /// A role in an orientation that passed from one to another; nil: nobody was, or is, named.
  case leader(orientation: Int, Roll.Leadership.Role, from: String?, to: String?)
}

extension Roll {
  /// Returns what is otherwise in a later state of this roll: people in its order, then who left,
  /// then orientations. Texts are in the first of the languages that there is. Linear.
  package func differences(to later: Roll, in languages: [String] = ["en"]) -> [RollDifference] {
    let comparison = RollComparison(
      old: RollText(self, languages), new: RollText(later, languages))
    return comparison.people + comparison.left + comparison.leaders
  }
}

/// Two states of a roll held against one another.
private struct RollComparison {
  let old: RollText
  let new: RollText

  var people: [RollDifference] {
    new.roll.delegates.flatMap { person in
      guard let before = old.roll.delegate(id: person.id) else {
        return [RollDifference.came(id: person.id, name: person.name)]
      }
      return changes(from: old.roll[before], to: person)
    }
  }

  var left: [RollDifference] {
    old.roll.delegates.filter { new.roll.delegate(id: $0.id) == nil }
      .map { .left(id: $0.id, name: $0.name) }
  }

  private func changes(from before: Delegate, to after: Delegate) -> [RollDifference] {
    var changes: [RollDifference] = []
    if !isSame([before.name], [after.name]) {
      changes.append(.renamed(id: after.id, from: before.name, to: after.name))
    }
    let (from, to) = (before.posts.map(old.text), after.posts.map(new.text))
    if !isSame(from, to) {
      changes.append(.posts(id: after.id, name: after.name, from: from, to: to))
    }
    let (forms, newForms) = (before.otherNames.map(\.name), after.otherNames.map(\.name))
    let (added, dropped) = (newForms.without(forms), forms.without(newForms))
    if !added.isEmpty || !dropped.isEmpty {
      changes.append(
        .spellings(id: after.id, name: after.name, added: added, dropped: dropped))
    }
    return changes
  }

  /// The differences in the leadership of orientations, which are the same by their numbers.
  var leaders: [RollDifference] {
    let numbers = Set((old.roll.orientations + new.roll.orientations).map(\.number)).sorted()
    let before = old.orientations
    let after = new.orientations
    return numbers.flatMap { number in
      [Roll.Leadership.Role.leader, .coLeader].compactMap { role in
        let (from, to) = (before[number]?.appointment(role), after[number]?.appointment(role))
        let ids = [from.map { old.id(of: $0.party) }, to.map { new.id(of: $0.party) }]
        guard ids[0] != ids[1] else { return nil }
        return .leader(
          orientation: number, role, from: from.map { old.name(of: $0.party) },
          to: to.map { new.name(of: $0.party) })
      }
    }
  }

  /// Compares texts by their bytes: comparing strings normalises them.
  private func isSame(_ left: [String], _ right: [String]) -> Bool {
    left.elementsEqual(right) { $0.utf8.elementsEqual($1.utf8) }
  }
}

/// The words of one state of a roll.
private struct RollText {
  let roll: Roll
  private let languages: [String]

  init(_ roll: Roll, _ languages: [String]) {
    (self.roll, self.languages) = (roll, languages)
  }

  var orientations: [Int: Orientation] {
    Dictionary(roll.orientations.map { ($0.number, $0) }) { first, _ in first }
  }

  func text(_ post: Post) -> String {
    let bodies = post.organizations.map { roll[$0].name.text(in: languages) }
    return ([post.title.text(in: languages)] + bodies).joined(separator: ", ")
  }

  func name(of party: Party) -> String {
    switch party {
    case .delegate(let person): roll.writtenName(of: person)
    case .city(let city): roll[city].name.text(in: languages)
    case .organization(let body): roll[body].name.text(in: languages)
    }
  }

  /// Returns the kind and the id of a party.
  func id(of party: Party) -> String {
    switch party {
    case .delegate(let person): "delegate " + roll[person].id
    case .city(let city): "city " + roll[city].id
    case .organization(let body): "organization " + roll[body].id
    }
  }
}

extension Orientation {
  fileprivate func appointment(_ role: Roll.Leadership.Role) -> Appointment? {
    switch role {
    case .leader: leader
    case .coLeader: coLeader
    }
  }
}

extension [String] {
  /// Returns those that are not among others, compared by their bytes.
  fileprivate func without(_ others: [String]) -> [String] {
    if isEmpty || others.isEmpty { return self }
    let known = Set(others.map { Array<UInt8>($0.utf8) })
    return filter { !known.contains(Array<UInt8>($0.utf8)) }
  }
}
