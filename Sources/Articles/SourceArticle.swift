import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes a source: its title, its address, and all that cites it.
  mutating func source(_ reference: Reference<Source>) {
    let source = roll[reference]
    let isOwn = source.title.map { wording.isOwn($0, source.derivedLanguages) } ?? false
    heading(source.title.map(wording.text) ?? source.id, isOwn: isOwn)
    gap()
    if let publisher = source.publisher { field(.publisher, publisher) }
    if let date = source.date { field(.date, phrases(.date(date))) }
    if let language = source.language { field(.language, phrases(.language(language))) }
    if let url = source.url { field(.address, url) }
    field(.id, Line(source.id, Style(.faint)))
    if let note = source.note { field(.note, wording.text(note)) }
    gap()
    citations(of: reference)
    if isOwn {
      gap()
      write(.ownRenderings(mark: NameForm.derivationMark))
    }
  }

  private mutating func citations(of source: Reference<Source>) {
    if roll.network.citations.contains(source) {
      citation(wording.name(roll.network.name), .network)
    }
    list(roll.meetings(citing: source)) {
      $0.citation($0.headline(of: $0.roll[$1]), .meeting)
    }
    list(roll.orientations(citing: source)) { $0.field(.citedBy, orientation: $1) }
    list(roll.countries(citing: source)) {
      $0.citation($0.wording.name($0.roll[$1].name), .group(.country($1)))
    }
    list(roll.cities(citing: source)) {
      $0.citation($0.wording.name($0.roll[$1].name), .city($1))
    }
    list(roll.organizations(citing: source)) {
      $0.citation($0.wording.name($0.roll[$1].name), .organization($1))
    }
    list(roll.people(citing: source)) { $0.citation($0.wording.fullName(of: $1), .delegate($1)) }
  }

  private mutating func citation(_ name: String, _ subject: Subject) {
    field(.citedBy, link: name, to: subject)
  }
}
