import Articles
import Cells
package import Membership
import Phrases

/// The ways in which names are shown; where there is no room for two forms, the first.
package enum Naming: CaseIterable, Hashable, Sendable {
  /// As the roll writes it, then in Latin letters.
  case both
  case asPrinted
  case latinFirst
  /// The family name first, in capitals.
  case familyFirst

  /// As a pane's title says it; nil for what is usual.
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

  /// The forms of a name, the one that counts first.
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
