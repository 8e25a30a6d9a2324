import Articles
import JSON
import Membership

/// Somebody who answers to a query, for programs: the same in every locale.
extension FoundPerson {
  /// What the answer is, the names of what the person's record refers to, and the record itself as
  /// the roll has it: see Resources/README.md for its keys.
  var json: JSONValue {
    .object([
      ("id", .string(person.id)), ("name", .string(person.name)),
      ("tier", .string(match.tier.name)), ("reason", JSONValue(reason)),
      ("country", JSONValue(country?.code)), ("city", JSONValue(city?.id)),
      ("post", JSONValue(post)), ("latin", latin),
      ("country_name", JSONValue(country.map { plain.name($0.name) })),
      ("city_name", JSONValue(city.map { plain.name($0.name) })),
      ("organizations", .array(organizations)), ("leads", .array(leads)),
      ("meetings", .array(meetings)), ("record", roll.record(of: match.delegate)),
    ])
  }

  private var roll: Roll { wording.roll }
  /// The words that do not depend on who reads them.
  private var plain: Wording { Wording(roll) }

  private var post: String? {
    let brief = plain.brief(match)
    return brief.isEmpty ? nil : brief
  }

  /// The name in Latin letters where it is in others, and whether no source has it so.
  private var latin: JSONValue {
    guard let form = person.latinForm else { return .null }
    return .object([("name", .string(form.text)), ("derived", .boolean(form.isDerived))])
  }

  /// The organizations of all posts, each once, in the order of the posts.
  private var organizations: [JSONValue] {
    person.posts.flatMap(\.organizations).unique.map { reference in
      let organization = roll[reference]
      return .object([
        ("id", .string(organization.id)), ("name", .string(plain.name(organization.name))),
        ("acronym", JSONValue(organization.acronym)),
      ])
    }
  }

  private var leads: [JSONValue] {
    roll.orientations(ledBy: match.delegate).map { leadership in
      let orientation = roll[leadership.orientation]
      return .object([
        ("orientation", .string(orientation.id)), ("number", .number(String(orientation.number))),
        ("title", .string(plain.text(orientation.title))),
        ("role", .string(leadership.role == .leader ? "leader" : "co-leader")),
      ])
    }
  }

  private var meetings: [JSONValue] {
    roll.parts(of: match.delegate).map { part in
      let meeting = roll[part.meeting]
      return .object([
        ("id", .string(meeting.id)), ("date", .string(meeting.date.description)),
        ("title", .string(plain.text(meeting.title))), ("part", .string(part.name)),
      ])
    }
  }
}

extension Roll.Part {
  /// The name of the part for programs.
  fileprivate var name: String {
    switch self {
    case .chaired: "chair"
    case .spoke: "speaker"
    case .tookPart: "participant"
    }
  }
}
