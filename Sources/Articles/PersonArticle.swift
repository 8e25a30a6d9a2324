import Cells
import Membership
import Phrases

extension ArticleWriter {
  /// Writes everything known of a person: name, work, origin, spellings.
  mutating func person(_ reference: Reference<Delegate>) {
    let person = roll[reference]
    cite(person.citations)
    let latin = person.latinForm.map { Line(" " + wording.name($0), Style(.faint)) } ?? Line()
    heading(person.name, latin + references(person.sources))
    if let prefix = person.honorificPrefix { write(.addressed(prefix)) }
    nameHidden()
    list(person.posts) { $0.post($1) }
    gap()
    places(of: person)
    list(person.contacts) { $0.field($1.kind.field, $1.value) }
    meetings(of: reference)
    orientations(of: reference)
    if let note = person.note { field(.note, wording.text(note)) }
    gap()
    names(of: person)
    sources(isMarked: holdsOwnRenderings(person))
  }

  private mutating func post(_ post: Post) {
    gap()
    let title = Line(wording.text(post.title), Style(.strong))
    let isOwn = wording.isOwn(post.title, post.derivedLanguages)
    write(marked(title, isOwn: isOwn) + references(post.sources))
    for reference in post.organizations {
      let organization = roll[reference]
      let name = Line(wording.name(organization.name), Style(.link))
      let isOwn = wording.isOwn(organization.name, organization.derivedLanguages)
      write(marked(name, isOwn: isOwn), depth: 1, to: .organization(reference))
    }
    for printed in post.printed?.entries ?? [] { write(printed.text, .faint, depth: 1) }
  }

  private mutating func places(of person: Delegate) {
    if let country = person.country {
      let name = Line(wording.name(roll[country].name), Style(.link))
      field(.country, name + inferred(person.inferred.country), to: .group(.country(country)))
    } else {
      field(.country, .noCountryStated, .faint)
    }
    if let city = person.city {
      let name = Line(wording.name(roll[city].name), Style(.link))
      field(.city, name + inferred(person.inferred.city), to: .city(city))
    }
    if let region = person.region {
      field(.region, Line(wording.text(region)) + inferred(person.inferred.region))
    }
    if person.capacity == .guest { field(.capacity, .guest) }
  }

  private mutating func meetings(of person: Reference<Delegate>) {
    for meeting in roll.meetings(hostedBy: .delegate(person)) { hosted(meeting) }
    list(roll.parts(of: person)) { writer, part in
      let meeting = writer.roll[part.meeting]
      let remark: Phrase.Remark =
        switch part {
        case .chaired: .presided(meeting.date)
        case .spoke(_, let item): .spoke(writer.wording.name(meeting.agenda[item].title))
        case .tookPart: .tookPart(meeting.date)
        }
      writer.field(.meeting, link: writer.phrases(.remark(remark)), to: .meeting)
    }
  }

  /// Adds a meeting that the subject of the article invited to.
  mutating func hosted(_ meeting: Reference<Meeting>) {
    field(.meeting, link: phrases(.remark(.hosted(roll[meeting].date))), to: .meeting)
  }

  private mutating func orientations(of person: Reference<Delegate>) {
    list(roll.orientations(ledBy: person)) { writer, leadership in
      let field: Phrase.Field = leadership.role == .leader ? .leads : .coLeads
      writer.field(field, orientation: leadership.orientation)
    }
    list(roll.orientations(workedOnBy: person)) { $0.field(.worksOn, orientation: $1) }
  }

  mutating func field(_ field: Phrase.Field, orientation reference: Reference<Orientation>) {
    let orientation = roll[reference]
    let title = "\(orientation.number) \(wording.name(orientation.title))"
    self.field(field, link: title, to: .orientation(reference))
  }

  private func holdsOwnRenderings(_ person: Delegate) -> Bool {
    person.otherNames.contains(where: \.isDerived)
      || person.posts.contains { post in
        wording.isOwn(post.title, post.derivedLanguages)
          || post.organizations.contains {
            wording.isOwn(roll[$0].name, roll[$0].derivedLanguages)
          }
      }
  }
}

extension Contact.Kind {
  fileprivate var field: Phrase.Field {
    switch self {
    case .email: .email
    case .phone: .phone
    case .url: .web
    }
  }
}
