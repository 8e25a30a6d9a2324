import Cells
import Membership

extension PageWriter {
  /// Everything known of a person.
  mutating func person(_ reference: Reference<Delegate>) {
    let person = roll[reference]
    heading(person.name)
    names(of: person)
    for post in person.posts where !isFull { self.post(post) }
    gap()
    places(of: person)
    for contact in person.contacts where !isFull { field(contact.kind.rawValue, contact.value) }
    meetings(of: reference)
    orientations(of: reference)
    if let note = person.note { field("Note", note.text()) }
    let names = person.otherNames.flatMap(\.sources)
    sources(person.sources + person.posts.flatMap(\.sources) + names)
  }

  private mutating func names(of person: Delegate) {
    if let prefix = person.honorificPrefix { field("addressed", "\(prefix) …", .faint) }
    for other in person.otherNames where !isFull {
      let origin = Line("  (\(other.origin(in: roll)))", Style(.faint))
      let name = beginning(of: other.name)
      read(name)
      field(other.label, Line(name.visibleName) + origin)
    }
    nameHidden()
  }

  private mutating func post(_ post: Post) {
    gap()
    write(post.title.text(), .strong)
    for organization in post.organizations where !isFull {
      link(roll[organization].name.visibleName, to: .organization(organization), indent: 2)
    }
    for printed in post.printed?.entries ?? [] where !isFull {
      write(printed.text, .faint, indent: 2)
    }
    if post.derivedLanguages.contains("en") {
      write("(in English by this roll)", .faint, indent: 2)
    }
  }

  private mutating func places(of person: Delegate) {
    if let country = person.country {
      field("Country", link: roll[country].name.visibleName, to: .group(.country(country)))
    } else {
      field("Country", "none stated", .faint)
    }
    if let city = person.city { field("City", link: roll[city].name.visibleName, to: .city(city)) }
    if let region = person.region { field("Region", region.text()) }
    if person.capacity == .guest { field("Capacity", "guest, not a delegate") }
  }

  private mutating func meetings(of person: Reference<Delegate>) {
    for part in roll.parts(of: person) where !isFull {
      let words =
        switch part {
        case .chaired(let meeting): "presided, \(roll[meeting].date.spelledOut)"
        case .spoke(let meeting, let item): "spoke: \(roll[meeting].agenda[item].title.visibleName)"
        }
      field("Meeting", link: words, to: .meeting)
    }
  }

  private mutating func orientations(of person: Reference<Delegate>) {
    for leadership in roll.orientations(ledBy: person) where !isFull {
      let label = leadership.role == .leader ? "Leads" : "Co-leads"
      field(label, link: title(leadership.orientation), to: .orientation(leadership.orientation))
    }
    for orientation in roll.orientations(workedOnBy: person) where !isFull {
      field("Works on", link: title(orientation), to: .orientation(orientation))
    }
    if roll.orientations(ledBy: person).isEmpty { field("Leads", "no orientation named", .faint) }
  }

  private func title(_ orientation: Reference<Orientation>) -> String {
    "\(roll[orientation].number) \(roll[orientation].title.visibleName)"
  }
}

extension OtherName {
  var label: String {
    switch kind {
    case .spelling, nil: "written"
    case .native: "native"
    case .romanization: "in Latin"
    case .reading: "read"
    case .alias: "known as"
    }
  }

  /// Where the form is from: source ids, or that it has none.
  func origin(in roll: Roll) -> String {
    if !sources.isEmpty { return sources.map { roll[$0].id }.joined(separator: ", ") }
    return isDerived ? "derived, in no source" : "no source given"
  }
}
