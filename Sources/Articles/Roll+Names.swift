import Cells
package import Membership
import Phrases

/// Names in English, for those who do not know the reader.
extension Roll {
  package func name(of group: Group) -> String { Wording(self).name(of: group) }
  package func name(of person: Reference<Delegate>) -> String { Wording(self).name(of: person) }
  package func name(of party: Party) -> String { Wording(self).name(of: party) }
  package func shortName(of body: Reference<Organization>) -> String {
    Wording(self).shortName(of: body)
  }
  package func brief(_ post: Post) -> String { Wording(self).brief(post) }
  package func brief(_ person: Reference<Delegate>, _ asked: Post?) -> String {
    Wording(self).brief(person, asked)
  }
  package func brief(_ match: Match) -> String { Wording(self).brief(match) }
}

extension Label {
  package func text() -> String { text(in: ["en"]) }
  package var visibleName: String { text().visibleName }
}

extension String {
  package var visibleName: String {
    TextFilter.isBlank(beginning) ? Phrases.english(.unseenName) : self
  }
}
