import Cells
import Membership

extension ArticleWriter {
  /// Everything known of a person.
  mutating func person(_ reference: Reference<Delegate>) {
    let person = roll[reference]
    heading(person.name)
    names(of: person)
    list(person.posts) { $0.post($1) }
    gap()
    places(of: person)
    list(person.contacts) { $0.field($1.kind.rawValue, $1.value) }
    meetings(of: reference)
    orientations(of: reference)
    if let note = person.note { field("Note", note.text()) }
    let names = person.otherNames.flatMap(\.sources)
    sources(person.sources + person.posts.flatMap(\.sources) + names)
  }

  private mutating func names(of person: Delegate) {
    if let prefix = person.honorificPrefix { field("addressed", "\(prefix) …", .faint) }
    list(person.otherNames) { writer, other in
      writer.field(other.label, name: other.name, "  (\(other.origin(in: writer.roll)))")
    }
    nameHidden()
  }

  private mutating func post(_ post: Post) {
    gap()
    write(post.title.text(), .strong)
    for organization in post.organizations {
      link(roll[organization].name.visibleName, to: .organization(organization), depth: 1)
    }
    for printed in post.printed?.entries ?? [] { write(printed.text, .faint, depth: 1) }
    if post.derivedLanguages.contains("en") { write("(in English by this roll)", .faint, depth: 1) }
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
    list(roll.parts(of: person)) { writer, part in
      let roll = writer.roll
      let words =
        switch part {
        case .chaired(let meeting): "presided, \(roll[meeting].date.spelledOut)"
        case .spoke(let meeting, let item): "spoke: \(roll[meeting].agenda[item].title.visibleName)"
        }
      writer.field("Meeting", link: words, to: .meeting)
    }
  }

  private mutating func orientations(of person: Reference<Delegate>) {
    let led = roll.orientations(ledBy: person)
    list(led) { writer, leadership in
      let label = leadership.role == .leader ? "Leads" : "Co-leads"
      writer.field(label, orientation: leadership.orientation)
    }
    list(roll.orientations(workedOnBy: person)) { $0.field("Works on", orientation: $1) }
    if led.isEmpty { field("Leads", "no orientation named", .faint) }
  }

  mutating func field(_ label: String, orientation reference: Reference<Orientation>) {
    let orientation = roll[reference]
    let title = "\(orientation.number) \(orientation.title.visibleName)"
    field(label, link: title, to: .orientation(reference))
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
