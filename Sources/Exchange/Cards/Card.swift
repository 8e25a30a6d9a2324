internal import Membership

/// A card as far as its properties have been read.
struct Card {
  private(set) var country = ""
  private(set) var countryCode = ""
  /// The parts of an address that a roll has no place for; the note has them.
  private(set) var unplacedAddress = ""
  private var draft = PersonDraft()
  private var hasNames = false
  private var groups: [(group: String, titles: [String], bodies: [String])] = []
  private var phonetic = (family: "", given: "")

  /// Takes a property; false where a roll has no place for it.
  mutating func take(_ property: CardProperty) -> Bool {
    switch property.name {
    case "VERSION", "PRODID", "REV": break
    case "UID": draft.id = Self.identifier(property.value)
    case "FN": takeName(property)
    case "N": takeParts(property)
    case "NICKNAME", "SORT-STRING": takeOtherNames(property)
    case "X-PHONETIC-FIRST-NAME": phonetic.given = property.value
    case "X-PHONETIC-LAST-NAME": phonetic.family = property.value
    case "TITLE", "ROLE": post(of: property) { $0.titles.append(property.value) }
    case "ORG": post(of: property) { $0.bodies.add(property.components.filter { !$0.isEmpty }) }
    case "ADR": takeAddress(property)
    case "EMAIL": add(.email, property.value)
    case "TEL": add(.phone, Self.without("tel:", property.value))
    case "URL": add(.url, property.value)
    case "CATEGORIES": takeCategories(property.values)
    case "NOTE": draft.notes.add([property.value])
    case "X-SILKROLL-COUNTRY": countryCode = property.value
    case "X-SILKROLL-CAPACITY": draft.isGuest = property.value == "guest"
    case "X-SILKROLL-MEETING":
      let (date, title) = ListedValues.meeting(property.value)
      if date.isEmpty { return false }
      draft.meetings.add([MeetingDraft(date: date, title: title)])
    default: return false
    }
    return true
  }

  /// The person, with the posts of each group.
  var person: PersonDraft {
    var person = draft
    if person.name.isEmpty {
      person.name = NameParts.joined(family: person.familyName, given: [person.givenName])
    }
    if !phonetic.family.isEmpty || !phonetic.given.isEmpty {
      let name = NameParts.joined(family: phonetic.family, given: [phonetic.given])
      person.otherNames.add([OtherNameDraft(name: name, kind: "reading")])
    }
    for group in groups {
      let titles = group.titles.filter { !$0.isEmpty }
      if titles.isEmpty, group.bodies.isEmpty { continue }
      let known = titles.isEmpty ? [person.isGuest ? "Guest" : "Delegate"] : titles
      person.posts += known.map { PostDraft(title: $0, organizations: group.bodies) }
    }
    return person
  }
}

extension Card {
  /// The first name is the card's; further ones are in other languages.
  private mutating func takeName(_ property: CardProperty) {
    let language = property.parameter("LANGUAGE") ?? ""
    if draft.name.isEmpty {
      draft.name = property.value
      draft.language = LanguageTag.isWellFormed(language) ? language : ""
    } else {
      takeOtherNames(property)
    }
  }

  private mutating func takeOtherNames(_ property: CardProperty) {
    let kind = property.parameter("X-KIND").flatMap { OtherName.Kind(rawValue: $0) }
    let language = property.parameter("LANGUAGE") ?? ""
    let isList = property.name == "NICKNAME" && kind == nil
    for name in isList ? property.values : [property.value] where !name.isEmpty {
      let other = OtherNameDraft(
        name: name, language: LanguageTag.isWellFormed(language) ? language : "",
        kind: kind?.rawValue ?? (isList ? "alias" : ""))
      draft.otherNames.add([other])
    }
  }

  /// Takes a name in five parts, or the seven of RFC 9554; a further one is another form of it, be
  /// it how the name is spoken.
  private mutating func takeParts(_ property: CardProperty) {
    let parts =
      property.components.map { NameParts.trimmed($0.unicodeScalars) }
      + Array(repeating: "", count: 7)
    let family = [parts[0], parts[5]].filter { !$0.isEmpty }.joined(separator: " ")
    let given = [parts[1], parts[2]].filter { !$0.isEmpty }.joined(separator: " ")
    if !hasNames, property.parameter("PHONETIC") == nil {
      hasNames = true
      (draft.familyName, draft.givenName, draft.honorific) = (family, given, parts[3])
      return
    }
    let language = property.parameter("LANGUAGE") ?? ""
    let other = OtherNameDraft(
      name: NameParts.joined(family: family, given: [given]),
      language: LanguageTag.isWellFormed(language) ? language : "",
      kind: property.parameter("PHONETIC") == nil ? "" : "reading")
    if !other.name.isEmpty { draft.otherNames.add([other]) }
  }

  private mutating func post(
    of property: CardProperty,
    _ change: (inout (group: String, titles: [String], bodies: [String])) -> Void
  ) {
    // Groups of other programs only tie labels to a property; those of titles and bodies pair them.
    let group = property.group.utf8.starts(with: "post".utf8) ? property.group : ""
    if let position = groups.firstIndex(where: { $0.group.utf8.elementsEqual(group.utf8) }) {
      change(&groups[position])
    } else {
      groups.append((group, [], []))
      change(&groups[groups.count - 1])
    }
  }

  private mutating func takeAddress(_ property: CardProperty) {
    let parts =
      property.components.map { NameParts.trimmed($0.unicodeScalars) }
      + Array(repeating: "", count: 7)
    if draft.city.isEmpty { draft.city = parts[3] }
    if draft.region.isEmpty { draft.region = parts[4] }
    if country.isEmpty { country = parts[6] }
    let rest = [parts[0], parts[1], parts[2], parts[5]].filter { !$0.isEmpty }
    if rest.isEmpty { return }
    unplacedAddress = rest.joined(separator: ", ")
    draft.notes.add([unplacedAddress])
  }

  private mutating func takeCategories(_ values: [String]) {
    for value in values {
      let roles = ListedValues.roles(value)
      // Other categories are words for anything.
      if roles.contains(where: { $0.number == 0 }) {
        draft.notes.add([value])
      } else {
        draft.roles.add(roles)
      }
    }
  }

  private mutating func add(_ kind: Contact.Kind, _ value: String) {
    if !value.isEmpty { draft.contacts.add([ContactDraft(kind: kind, value: value)]) }
  }

  private static func without(_ scheme: StaticString, _ value: String) -> String {
    let isThere = value.utf8.prefix(scheme.utf8CodeUnitCount).map { $0 | 0x20 }
      .elementsEqual(scheme.withUTF8Buffer { $0.map { $0 | 0x20 } })
    return isThere
      ? String(decoding: value.utf8.dropFirst(scheme.utf8CodeUnitCount), as: UTF8.self) : value
  }

  private static func identifier(_ value: String) -> String { without("urn:uuid:", value) }
}
