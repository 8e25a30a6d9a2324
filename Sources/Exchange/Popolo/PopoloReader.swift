internal import JSON
internal import Membership

/// Makes a draft of a Popolo document: persons, and what they are in organizations.
struct PopoloReader {
  private(set) var draft = RollDraft()
  private(set) var remarks = Remarks(unit: .entry)
  private let document: JSONValue
  private let organizations: [[UInt8]: JSONValue]
  private let posts: [[UInt8]: JSONValue]
  private let areas: [[UInt8]: JSONValue]
  private var memberships: [[UInt8]: [JSONValue]] = [:]
  private var countries = CountryFinding()

  /// Tells if a text is such a document: it has persons, and is no roll.
  static func isOne(_ document: JSONValue) -> Bool {
    if case .array? = document.at("persons") { return document.at("delegates") == nil }
    return false
  }

  init(_ document: JSONValue) {
    self.document = document
    func byID(_ list: [JSONValue]) -> [[UInt8]: JSONValue] {
      Dictionary(list.map { (Array($0.text("id").utf8), $0) }) { first, _ in first }
    }
    organizations = byID(document.list("organizations"))
    posts = byID(document.list("posts"))
    areas = byID(document.list("areas"))
  }

  mutating func read() throws(ForeignFault) {
    let persons = document.list("persons")
    let known = Set(persons.map { Array($0.text("id").utf8) })
    for (number, membership) in document.list("memberships").enumerated() {
      let person = membership.text("person_id")
      guard person.isEmpty || known.contains(Array(person.utf8)) else {
        throw .dangling(list: "memberships", entry: number + 1, key: "person_id", id: person)
      }
      memberships[Array(person.utf8), default: []].append(membership)
      try check(membership, number + 1)
    }
    for (number, person) in persons.enumerated() { try read(person, number + 1) }
    if draft.people.isEmpty { throw .nobody }
  }

  private func check(_ membership: JSONValue, _ entry: Int) throws(ForeignFault) {
    for key in ["organization_id", "on_behalf_of_id"] as [StaticString] {
      let id = membership.text(key)
      if !id.isEmpty, organizations[Array(id.utf8)] == nil {
        throw .dangling(list: "memberships", entry: entry, key: "\(key)", id: id)
      }
    }
  }

  private static let read: Set<String> = [
    "id", "name", "family_name", "given_name", "additional_name", "honorific_prefix",
    "other_names", "email", "contact_details", "links", "memberships", "summary", "biography",
    "national_identity",
  ]

  private mutating func read(_ object: JSONValue, _ entry: Int) throws(ForeignFault) {
    if case .object(let members) = object {
      for member in members where !Self.read.contains(member.key) {
        remarks.add(.property(member.key), row: entry)
      }
    }
    var person = PersonDraft()
    person.id = object.text("id")
    readNames(object, &person)
    if person.name.isEmpty { return remarks.add(.noName, row: entry) }
    readContacts(object, &person)
    person.notes = [object.text("summary"), object.text("biography")].filter { !$0.isEmpty }
    var own = memberships[Array(person.id.utf8), default: []]
    for membership in object.list("memberships") {
      try check(membership, entry)
      own.append(membership)
    }
    for membership in own { add(membership, &person, entry) }
    readCountry(object.text("national_identity"), &person, entry)
    draft.add(person, place: person.country)
  }

  private func readNames(_ object: JSONValue, _ person: inout PersonDraft) {
    (person.familyName, person.givenName) = (object.text("family_name"), object.text("given_name"))
    person.honorific = object.text("honorific_prefix")
    person.name = object.text("name")
    if person.name.isEmpty {
      let given = [person.givenName, object.text("additional_name")].filter { !$0.isEmpty }
      person.name = NameParts.joined(family: person.familyName, given: given)
    }
    for other in object.list("other_names") {
      let (name, tag) = (other.text("name"), other.text("lang"))
      if name.isEmpty || name.utf8.elementsEqual(person.name.utf8) { continue }
      let language = LanguageTag.isWellFormed(tag) ? tag : ""
      person.otherNames.add([OtherNameDraft(name: name, language: language)])
    }
  }

  private func readContacts(_ object: JSONValue, _ person: inout PersonDraft) {
    func add(_ kind: Contact.Kind, _ value: String) {
      if !value.isEmpty { person.contacts.add([ContactDraft(kind: kind, value: value)]) }
    }
    add(.email, object.text("email"))
    for detail in object.list("contact_details") {
      switch detail.text("type") {
      case "email": add(.email, detail.text("value"))
      case "phone", "cell", "fax", "voice", "mobile", "tel": add(.phone, detail.text("value"))
      default: add(.url, detail.text("value"))
      }
    }
    for link in object.list("links") { add(.url, link.text("url")) }
  }

  private mutating func add(_ membership: JSONValue, _ person: inout PersonDraft, _ entry: Int) {
    func name(_ key: StaticString, _ known: [[UInt8]: JSONValue]) -> String {
      known[Array(membership.text(key).utf8)].map { object in
        object.text("name").isEmpty ? object.text("label") : object.text("name")
      } ?? ""
    }
    let title =
      [membership.text("label"), name("post_id", posts), membership.text("role")]
      .first { !$0.isEmpty } ?? "member"
    let bodies = [name("organization_id", organizations), name("on_behalf_of_id", organizations)]
    person.posts.add([PostDraft(title: title, organizations: bodies.filter { !$0.isEmpty })])
    let area = name("area_id", areas)
    if person.region.isEmpty { person.region = area }
    for key in ["start_date", "end_date", "legislative_period_id"] as [StaticString]
    where !membership.text(key).isEmpty {
      remarks.add(.property("memberships.\(key)"), row: entry)
    }
  }

  private mutating func readCountry(_ text: String, _ person: inout PersonDraft, _ entry: Int) {
    if text.isEmpty { return }
    if let code = countries.code(of: text) {
      person.country = code
      draft.note(
        country: code, name: countries.coded(text) == nil ? text : countries.name(of: code))
    } else {
      remarks.add(.noCountry(text, heading: "national_identity"), row: entry)
      person.posts.append(PostDraft(title: "Delegate", organizations: [text]))
    }
  }
}
