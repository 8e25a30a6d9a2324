import Cells
package import Membership
package import Phrases

/// The words for a roll and the things in it, in the languages of a reader.
package struct Wording: Sendable {
  package let roll: Roll
  package let phrases: Phrases
  /// The languages in which labels are wanted, the best first; else a label's first is taken.
  package let languages: [String]

  package init(_ roll: Roll, _ phrases: Phrases = .english, languages: [String] = ["en"]) {
    (self.roll, self.phrases, self.languages) = (roll, phrases, languages)
  }

  /// Returns a label as it is written, in the best language that it is in.
  package func text(_ label: Label) -> String { label.text(in: languages) }

  /// Returns the name, or the words for a name of which nothing would be seen. Of a long one the
  /// beginning decides.
  package func visible(_ name: String) -> String {
    TextFilter.isBlank(name.beginning) ? phrases(.unseenName) : name
  }

  /// Returns a form of a name as a line may show it, behind the mark where it is derived.
  package func name(_ form: NameForm) -> String {
    (form.isDerived ? NameForm.derivationMark : "") + visible(form.text.lineful)
  }

  /// Returns all of some forms of a name, with a blank between.
  package func name(_ forms: [NameForm]) -> String {
    forms.map { name($0) }.joined(separator: " ")
  }

  /// Returns a label as a name, cut to what a line may show.
  package func lineName(_ label: Label) -> String { visible(text(label).lineful) }

  /// Returns a label as a name.
  package func name(_ label: Label) -> String { visible(text(label)) }

  /// Tells if the text shown of a label is in no source, but a rendering of the roll's own.
  package func isOwn(_ label: Label, _ derivedLanguages: [String]) -> Bool {
    guard let language = label.entry(in: languages)?.language else { return false }
    return derivedLanguages.contains(language)
  }
}

extension Wording {
  /// Returns a group as it is written: its country's or organization's name.
  package func writtenName(of group: Roll.Group) -> String {
    switch group {
    case .country(let country): text(roll[country].name)
    case .organization(let organization): text(roll[organization].name)
    case .none: phrases(.noCountry)
    }
  }

  /// Returns a group's name, cut to what a line may show.
  package func name(of group: Roll.Group) -> String { visible(writtenName(of: group).lineful) }

  /// Returns a person's name, cut to what a line may show.
  package func name(of person: Reference<Delegate>) -> String {
    visible(roll.writtenName(of: person).lineful)
  }

  /// Returns a person's name as the roll writes it, then in Latin letters. Reads the person.
  package func fullName(of person: Reference<Delegate>) -> String {
    let person = roll[person]
    return name([person.printedForm] + (person.latinForm.map { [$0] } ?? []))
  }

  /// Returns the name of a person, a city or an organization; a person's in Latin letters, too.
  package func name(of party: Party) -> String {
    switch party {
    case .delegate(let delegate): fullName(of: delegate)
    case .city(let city): name(roll[city].name)
    case .organization(let organization): name(roll[organization].name)
    }
  }

  /// Returns an organization's acronym, else its name.
  package func shortName(of organization: Reference<Organization>) -> String {
    roll[organization].acronym ?? text(roll[organization].name)
  }

  /// Returns a post in a few words, organizations by their short names: `Vice Chairman, ISU`.
  package func brief(_ post: Post) -> String {
    let organizations = post.organizations.map(shortName)
    return ([text(post.title)] + organizations).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Returns a person's post in a few words: the one that is asked about, else the first; empty:
  /// none.
  package func brief(_ person: Reference<Delegate>, _ asked: Post?) -> String {
    (asked ?? roll.firstPost(of: person)).map(brief)?.lineful ?? ""
  }

  /// Returns the post in a few words of somebody who was searched for: the one that answers, else
  /// the first.
  package func brief(_ match: Match) -> String { brief(match.delegate, match.post) }
}

extension String {
  /// The beginning of the text, as long as a line may show, which is more than a screen is wide: a
  /// frame that is drawn for every key must not take the time that a name of a megabyte asks for.
  package var lineful: String {
    let beginning = beginning
    return beginning.utf8.count == utf8.count ? self : beginning + "…"
  }

  /// The first scalars of the text, as many as a line may show.
  var beginning: String {
    let most = 4000
    return utf8.count > most ? String(unicodeScalars.prefix(most)) : self
  }
}
