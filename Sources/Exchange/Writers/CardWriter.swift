internal import Membership

/// People as vCards, one a person: version 4.0 (RFC 6350, phonetics by RFC 9554), or 3.0 (RFC 2426).
///
/// A post is a group of properties, its title and the bodies that it is held in. Lines are folded at
/// 75 octets, inside no character.
struct CardWriter: PeopleWriter {
  private let roll: Roll
  private let isOld: Bool

  init(_ roll: Roll, isOld: Bool) {
    (self.roll, self.isOld) = (roll, isOld)
  }

  func begin(_ bytes: inout [UInt8]) {}
  func end(_ bytes: inout [UInt8]) {}

  func add(_ reference: Reference<Delegate>, to bytes: inout [UInt8]) {
    let exported = ExportedPerson(reference, in: roll)
    let person = exported.person
    var lines = ["BEGIN:VCARD", isOld ? "VERSION:3.0" : "VERSION:4.0", "UID:\(person.id)"]
    lines.append("FN\(language(person.language)):\(Self.escaped(person.name))")
    lines += names(person)
    lines += posts(exported)
    if !exported.city.isEmpty || !exported.country.isEmpty || person.region != nil {
      lines.append(
        "ADR:;;;"
          + [exported.city, exported.value(.region, post: nil), "", exported.country].map(
            Self.escaped
          ).joined(separator: ";"))
    }
    lines += exported.contacts(.email).map { "EMAIL:\(Self.escaped($0))" }
    lines += exported.contacts(.phone).map {
      isOld ? "TEL:\(Self.escaped($0))" : "TEL;VALUE=text:\(Self.escaped($0))"
    }
    lines += exported.contacts(.url).map { "URL:\(Self.oneLine($0))" }
    let categories = exported.orientations.map(Self.escaped)
    if !categories.isEmpty { lines.append("CATEGORIES:\(categories.joined(separator: ","))") }
    if let note = person.note { lines.append("NOTE:\(Self.escaped(ExportedPerson.words(note)))") }
    lines += own(exported)
    lines.append("END:VCARD")
    for line in lines { Self.fold(line, into: &bytes) }
  }

  /// The names in parts, each other name as one of its own.
  private func names(_ person: Delegate) -> [String] {
    let prefix = person.honorificPrefix ?? ""
    let isSplit = person.familyName != nil || person.givenName != nil
    // Version 3.0 wants the property, be it that nobody knows the parts.
    var lines: [String] = []
    if isSplit || !prefix.isEmpty || isOld {
      let parts = [person.familyName ?? "", person.givenName ?? "", "", prefix, ""]
      lines.append("N:" + parts.map(Self.escaped).joined(separator: ";"))
    }
    for other in person.otherNames {
      let kind = other.kind.map { ";X-KIND=\($0.rawValue)" } ?? ""
      lines.append(
        "\(isOld ? "NICKNAME" : "FN")\(language(other.language))\(kind):\(Self.escaped(other.name))"
      )
    }
    return lines
  }

  private func language(_ tag: String?) -> String { tag.map { ";LANGUAGE=\($0)" } ?? "" }

  private func posts(_ exported: ExportedPerson) -> [String] {
    exported.person.posts.enumerated().flatMap { number, post in
      let group = "post\(number + 1)."
      return ["\(group)TITLE:\(Self.escaped(ExportedPerson.words(post.title)))"]
        + exported.organizations(of: post).map { "\(group)ORG:\(Self.escaped($0))" }
    }
  }

  /// The facts that vCard has no property for.
  private func own(_ exported: ExportedPerson) -> [String] {
    let code = exported.value(.countryCode, post: nil)
    return (code.isEmpty ? [] : ["X-SILKROLL-COUNTRY:\(code)"])
      + (exported.person.capacity == .guest ? ["X-SILKROLL-CAPACITY:guest"] : [])
      + exported.meetings.map { "X-SILKROLL-MEETING:\(Self.escaped($0))" }
  }
}

/// The text of properties.
extension CardWriter {
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ",", ";": escaped += "\\\(scalar)"
      case "\n", "\r": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Returns a text whose commas and semicolons part nothing, without the line ends that would.
  private static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars where scalar != "\n" && scalar != "\r" {
      line.unicodeScalars.append(scalar)
    }
    return line
  }

  private static func fold(_ line: String, into bytes: inout [UInt8]) {
    var width = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if width + length > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes.append(contentsOf: scalar.utf8)
      width += length
    }
    bytes += [0x0D, 0x0A]
  }
}
