import Cells
package import Membership

extension String {
  /// The name, or what stands for one of which nothing would be seen. Of a long one the beginning
  /// decides.
  package var visibleName: String {
    TextFilter.isBlank(lineful) ? "(no visible name)" : self
  }
}

extension String {
  /// What a line may show of it, and more than a screen is wide: a frame that is drawn for every key
  /// must not take the time that a name of a megabyte asks for.
  package var lineful: String {
    let most = 4000
    guard utf8.count > most else { return self }
    let beginning = unicodeScalars.prefix(most)
    return beginning.endIndex == endIndex ? self : String(beginning) + "…"
  }
}

extension Label {
  /// The name in English, or what stands for one of which nothing would be seen.
  package var visibleName: String { text().visibleName }
}

extension Roll {
  /// What a group is called: its country's or organization's name, as it is written.
  package func writtenName(of group: Group) -> String {
    switch group {
    case .country(let country): self[country].name.text()
    case .organization(let organization): self[organization].name.text()
    case .none: "No country"
    }
  }

  /// A group's name, cut to what a line may show.
  package func name(of group: Group) -> String {
    writtenName(of: group).lineful.visibleName
  }

  package func name(of person: Reference<Delegate>) -> String {
    writtenName(of: person).lineful.visibleName
  }

  /// A person's post in a few words: the one that is asked about, else the first; empty: none.
  package func brief(_ person: Reference<Delegate>, _ asked: Post?) -> String {
    (asked ?? firstPost(of: person)).map(brief)?.lineful ?? ""
  }

  /// The post in a few words of somebody who was searched for: the one that answers, else the first.
  package func brief(_ match: Match) -> String { brief(match.delegate, match.post) }

  package func name(of party: Party) -> String {
    switch party {
    case .delegate(let delegate): name(of: delegate)
    case .city(let city): self[city].name.visibleName
    case .organization(let organization): self[organization].name.visibleName
    }
  }

  /// An organization's acronym, else its name.
  package func shortName(of body: Reference<Organization>) -> String {
    self[body].acronym ?? self[body].name.text()
  }

  /// A post in a few words, organizations by their short names: `Vice Chairman, ISU`.
  package func brief(_ post: Post) -> String {
    let bodies = post.organizations.map(shortName)
    return ([post.title.text()] + bodies).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
