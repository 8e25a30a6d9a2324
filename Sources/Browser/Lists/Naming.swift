import Articles
import Cells
package import Membership
import Phrases

/// The ways in which names are shown; where there is no room for two forms, the first.
package enum Naming: CaseIterable, Hashable, Sendable {
  /// The form that the roll writes, then that in Latin letters.
  case both
  /// The form that the roll writes alone.
  case asPrinted
  /// The form in Latin letters, then that which the roll writes.
  case latinFirst
  /// The form with the family name first, in capitals.
  case familyFirst

  /// The words for this way in a pane's title; nil for the usual one.
  var title: Phrase.Screen? {
    switch self {
    case .both: nil
    case .asPrinted: .asPrinted
    case .latinFirst: .latinFirst
    case .familyFirst: .familyFirst
    }
  }

  var next: Naming {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }

  /// Returns the forms of a person's name, the main one first.
  package func forms(of person: Delegate) -> [NameForm] {
    let printed = person.printedForm
    switch self {
    case .asPrinted: return [printed]
    case .both: return [printed] + (person.latinForm.map { [$0] } ?? [])
    case .latinFirst: return person.latinForm.map { [$0, printed] } ?? [printed]
    case .familyFirst:
      let familyFirst = person.familyFirstForm
      return person.latinForm == nil ? [familyFirst] : [familyFirst, printed]
    }
  }
}
