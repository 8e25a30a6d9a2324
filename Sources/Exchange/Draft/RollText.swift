internal import JSON
internal import Membership

/// The text of a roll that is made from a draft: an entry a line, ids made from names.
struct RollText {
  private var writer = JSONWriter()
  private var people = Slugs(fallback: "person")
  private var bodies = Registry(fallback: "organization")
  private var cities = Registry(fallback: "city")
  private var meetings: [MeetingDraft] = []
  private var participants: [MeetingDraft: [String]] = [:]
  private var roles: [Int: [(RoleDraft.Part, String)]] = [:]
  private var orientations = Orientations()
  private let draft: RollDraft
  private let source: String

  /// `source` is the name of the file, which the roll says that it is from.
  init(_ draft: RollDraft, source: String) {
    (self.draft, self.source) = (draft, source)
  }

  /// Returns the text. Linear in the draft, but for the order of the meetings.
  mutating func bytes() -> [UInt8] {
    writer.raw("{\n  \"version\": 1,\n  \"network\": ")
    var files = Slugs(fallback: "file")
    let file = JSONValue.string(files.slug(of: source))
    writer.put(.object([("name", .string(source)), ("sources", .array([file]))]))
    list("sources", [.object([("id", file), ("title", .string(source))])])
    list(
      "countries",
      draft.countries.lazy.map {
        .object([("code", .string($0.code)), ("name", .string($0.name))])
      })
    writer.raw(",\n  \"delegates\": [")
    for (position, person) in draft.people.enumerated() {
      writer.raw(position == 0 ? "\n    " : ",\n    ")
      writer.put(object(person))
    }
    writer.raw("\n  ]")
    listWhatPeopleName()
    writer.raw("\n}\n")
    return writer.takeBytes()
  }

  private mutating func listWhatPeopleName() {
    let meetings = meetings.sorted { ($0.date, $0.title) < ($1.date, $1.title) }
    let meetingValues = meetingObjects(meetings)
    let orientationValues = orientations.entries.map(object)
    list(
      "cities",
      cities.entries.lazy.map { .object([("id", .string($0.id)), ("name", .string($0.name))]) })
    list(
      "organizations",
      bodies.entries.lazy.map { .object([("id", .string($0.id)), ("name", .string($0.name))]) })
    list("orientations", orientationValues)
    list("meetings", meetingValues)
  }

  private mutating func list(_ key: StaticString, _ values: some Collection<JSONValue>) {
    if values.isEmpty { return }
    writer.raw(",\n  \"")
    writer.raw(key)
    writer.raw("\": [")
    var isFirst = true
    for value in values {
      writer.raw(isFirst ? "\n    " : ",\n    ")
      writer.put(value)
      isFirst = false
    }
    writer.raw("\n  ]")
  }
}

extension RollText {
  private mutating func object(_ person: PersonDraft) -> JSONValue {
    let id = id(of: person)
    for meeting in person.meetings {
      if participants[meeting] == nil { meetings.append(meeting) }
      participants[meeting, default: []].append(id)
    }
    for role in person.roles {
      roles[orientations.number(of: role), default: []].append((role.part, id))
    }
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string(id)), ("name", .string(person.name)),
    ]
    members.add("lang", person.language)
    members.add("family_name", person.familyName)
    members.add("given_name", person.givenName)
    members.add("honorific_prefix", person.honorific)
    members.add("name_order", person.nameOrder)
    members.add("other_names", person.otherNames.map(Self.object))
    members.add("country", person.country)
    if !person.city.isEmpty { members.add("city", cities.id(of: person.city)) }
    members.add("region", person.region)
    if person.isGuest { members.add("capacity", "guest") }
    members.add("posts", person.posts.map { object($0) })
    members.add("contacts", person.contacts.map(Self.object))
    members.add("note", person.notes.joined(separator: "\n"))
    return .object(members)
  }

  private mutating func id(of person: PersonDraft) -> String {
    let isWellFormed =
      !person.id.isEmpty
      && person.id.utf8.allSatisfy {
        0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D
      }
    if isWellFormed { return people.unique(Array(person.id.utf8)) }
    return people.slug(of: person.name)
  }

  private static func object(_ other: OtherNameDraft) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("name", .string(other.name))]
    members.add("lang", other.language)
    members.add("kind", other.kind)
    return .object(members)
  }

  private mutating func object(_ post: PostDraft) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("title", .string(post.title))]
    members.add("organizations", post.organizations.map { .string(bodies.id(of: $0)) })
    return .object(members)
  }

  private static func object(_ contact: ContactDraft) -> JSONValue {
    .object([("type", .string(contact.kind.rawValue)), ("value", .string(contact.value))])
  }

  private mutating func meetingObjects(_ meetings: [MeetingDraft]) -> [JSONValue] {
    var slugs = Slugs(fallback: "meeting")
    return meetings.map { meeting in
      let title = meeting.title.isEmpty ? meeting.date : meeting.title
      var members: [(key: String, value: JSONValue)] = [
        ("id", .string(slugs.slug(of: title))), ("date", .string(meeting.date)),
        ("title", .string(title)),
      ]
      if !meeting.place.isEmpty {
        members.append(("place", .object([("city", .string(cities.id(of: meeting.place)))])))
      }
      let people = participants[meeting, default: []].map {
        JSONValue.object([("delegate", .string($0))])
      }
      members.add("participants", people)
      return .object(members)
    }
  }

  private func object(_ orientation: Orientations.Entry) -> JSONValue {
    let parts = roles[orientation.number, default: []]
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string("orientation-\(orientation.number)")),
      ("number", .number(String(orientation.number))), ("title", .string(orientation.title)),
    ]
    let people = { (part: RoleDraft.Part) in
      parts.filter { $0.0 == part }.map { JSONValue.object([("delegate", .string($0.1))]) }
    }
    let (leaders, coLeaders) = (people(.leader), people(.coLeader))
    if let leader = leaders.first { members.append(("leader", leader)) }
    if let coLeader = coLeaders.first { members.append(("co_leader", coLeader)) }
    // A roll has one leader: further ones work on it.
    members.add("members", leaders.dropFirst() + coLeaders.dropFirst() + people(.member))
    return .object(members)
  }
}

extension [(key: String, value: JSONValue)] {
  fileprivate mutating func add(_ key: String, _ text: String) {
    if !text.isEmpty { append((key, .string(text))) }
  }

  fileprivate mutating func add(_ key: String, _ values: [JSONValue]) {
    if !values.isEmpty { append((key, .array(values))) }
  }
}

/// Names that get ids, in the order of the file; each spelling is one of its own.
private struct Registry {
  private(set) var entries: [(id: String, name: String)] = []
  private var positions: [[UInt8]: Int] = [:]
  private var slugs: Slugs

  init(fallback: String) {
    slugs = Slugs(fallback: fallback)
  }

  mutating func id(of name: String) -> String {
    let key = Array(name.utf8)
    if let position = positions[key] { return entries[position].id }
    positions[key] = entries.count
    entries.append((slugs.slug(of: name), name))
    return entries[entries.count - 1].id
  }
}

/// The orientations that people work on, by number; those without get numbers behind the others.
private struct Orientations {
  struct Entry {
    let number: Int
    let title: String
  }

  private(set) var entries: [Entry] = []
  private var positions: [[UInt8]: Int] = [:]
  private var numbers: Set<Int> = []
  private var last = 0

  mutating func number(of role: RoleDraft) -> Int {
    let key = Array("\(role.number) \(role.title)".utf8)
    if let position = positions[key] { return entries[position].number }
    var number = role.number
    if number <= 0 || numbers.contains(number) { number = last + 1 }
    positions[key] = entries.count
    numbers.insert(number)
    last = max(last, number)
    entries.append(Entry(number: number, title: role.title))
    return number
  }
}
