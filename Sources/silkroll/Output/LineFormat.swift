import ArgumentParser
import Articles
import Membership
import Phrases

/// A line for a person with the facts that its author names: `{name} <{email}>`.
///
/// A field in braces is a fact, `\t` a tab, `\n` a line end; `{{` is a brace and `\\` a backslash.
struct LineFormat: Hashable {
  /// The facts that a line may have.
  enum Field: String, CaseIterable {
    case id, name, latin
    case givenName = "given_name"
    case familyName = "family_name"
    case country
    case countryName = "country_name"
    case city, post, organization, email, phone, url, tier, reason

    /// The kind of contact that the field is.
    var contact: Contact.Kind? {
      switch self {
      case .email: .email
      case .phone: .phone
      case .url: .url
      case .id, .name, .latin, .givenName, .familyName, .country, .countryName, .city, .post,
        .organization, .tier, .reason:
        nil
      }
    }
  }

  private enum Piece: Hashable {
    case text(String)
    case field(Field)
    case tab, lineEnd
  }

  private let pieces: [Piece]

  init(_ text: String) throws(ValidationError) {
    var pieces: [Piece] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "{" where rest.first == "{": pieces.append(.text(String(rest.removeFirst())))
      case "{": pieces.append(.field(try Self.field(&rest)))
      case "\\" where rest.first == "t": (pieces, rest) = (pieces + [.tab], rest.dropFirst())
      case "\\" where rest.first == "n": (pieces, rest) = (pieces + [.lineEnd], rest.dropFirst())
      case "\\" where rest.first == "\\": pieces.append(.text(String(rest.removeFirst())))
      default: pieces.append(.text(String(scalar)))
      }
    }
    self.pieces = pieces
  }

  private static func field(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(ValidationError) -> Field {
    let name = rest.prefix { $0 != "}" }
    guard name.endIndex < rest.endIndex else {
      throw ValidationError(UserLanguage.words(.openField))
    }
    rest = rest[name.endIndex...].dropFirst()
    if let field = Field(rawValue: String(name)) { return field }
    let known = Field.allCases.map(\.rawValue)
    let nearest = Nearest.value(to: String(name), among: known)
    throw ValidationError(
      UserLanguage.words(.unknownField(String(name), nearest: nearest, known: known)))
  }
}

extension LineFormat {
  /// The lines of a person, each as the fields that its tabs part.
  ///
  /// Where the format has an address or a number there is a line for each that the person has of
  /// the first such kind, and none for somebody without.
  func lines(of person: FoundPerson) -> [[String]] {
    let kinds = pieces.compactMap { if case .field(let field) = $0 { field.contact } else { nil } }
    guard let first = kinds.first else { return lines(of: person, [:]) }
    let contacts = Dictionary(grouping: person.person.contacts, by: \.kind)
    return (contacts[first] ?? []).flatMap { contact in
      lines(of: person, contacts.merging([first: [contact]]) { $1 })
    }
  }

  private func lines(
    of person: FoundPerson, _ contacts: [Contact.Kind: [Contact]]
  ) -> [[String]] {
    var lines = [[""]]
    func append(_ text: String) {
      let (line, field) = (lines.count - 1, lines[lines.count - 1].count - 1)
      lines[line][field] += text
    }
    for piece in pieces {
      switch piece {
      case .text(let text): append(text)
      case .tab: lines[lines.count - 1].append("")
      case .lineEnd: lines.append([""])
      case .field(let field):
        append(field.contact.map { contacts[$0]?.first?.value ?? "" } ?? person[field])
      }
    }
    return lines
  }
}

extension FoundPerson {
  /// Returns a fact; empty where there is none. Contacts are several, and not told here.
  fileprivate subscript(field: LineFormat.Field) -> String {
    switch field {
    case .id: person.id
    case .name: person.name
    case .latin: person.latinForm?.text ?? person.name
    case .givenName: person.givenName ?? ""
    case .familyName: person.familyName ?? ""
    case .country: country?.code ?? ""
    case .countryName: country.map { wording.name($0.name) } ?? ""
    case .city: city.map { wording.name($0.name) } ?? ""
    case .post: asked.map { wording.text($0.title) } ?? ""
    case .organization: (asked?.organizations ?? []).map(wording.shortName).joined(separator: ", ")
    case .tier: match.tier.name
    case .reason: reason ?? ""
    case .email, .phone, .url: ""
    }
  }

  /// The post that answers, else the first.
  private var asked: Post? { match.post ?? wording.roll.firstPost(of: match.delegate) }
}
