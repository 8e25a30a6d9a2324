internal import Membership

/// The columns of a table that is written, by their headings.
package enum ExportField: String, CaseIterable, Sendable {
  case id, name
  case language = "lang"
  case familyName = "family_name"
  case givenName = "given_name"
  case honorific
  case otherName = "other_name"
  case countryCode = "country_code"
  case country, city, region, post, organization, email, phone, url, capacity, orientation, meeting
  case note
}

/// A person with the words for what is asked about: in English where the roll has such, as the
/// bytes are to be those of every reader.
struct ExportedPerson {
  let person: Delegate
  private let reference: Reference<Delegate>
  private let roll: Roll

  init(_ reference: Reference<Delegate>, in roll: Roll) {
    (person, self.reference, self.roll) = (roll[reference], reference, roll)
  }

  static func words(_ label: Label) -> String { label.text(in: ["en"]) }

  /// Returns the value of a field. A table has a row for each post, and `post` is that of the row.
  func value(_ field: ExportField, post: Post?) -> String {
    switch field {
    case .id: person.id
    case .name: person.name
    case .language: person.language ?? ""
    case .familyName: person.familyName ?? ""
    case .givenName: person.givenName ?? ""
    case .honorific: person.honorificPrefix ?? ""
    case .otherName: ListedValues.joined(person.otherNames.map(Self.otherName))
    case .countryCode: person.country.map { roll[$0].code } ?? ""
    case .country: country
    case .city: city
    case .region: person.region.map(Self.words) ?? ""
    case .post: post.map { Self.words($0.title) } ?? ""
    case .organization: ListedValues.joined(post.map(organizations) ?? [])
    case .email: ListedValues.joined(contacts(.email))
    case .phone: ListedValues.joined(contacts(.phone))
    case .url: ListedValues.joined(contacts(.url))
    case .capacity: person.capacity == .guest ? "guest" : "delegate"
    case .orientation: ListedValues.joined(orientations)
    case .meeting: ListedValues.joined(meetings)
    case .note: person.note.map(Self.words) ?? ""
    }
  }

  var country: String { person.country.map { Self.words(roll[$0].name) } ?? "" }
  var city: String { person.city.map { Self.words(roll[$0].name) } ?? "" }

  func organizations(of post: Post) -> [String] {
    post.organizations.map { Self.words(roll[$0].name) }
  }

  func contacts(_ kind: Contact.Kind) -> [String] {
    person.contacts.filter { $0.kind == kind }.map(\.value)
  }

  private static func otherName(_ other: OtherName) -> String {
    let words = [other.kind?.rawValue, other.language].compactMap(\.self)
    return words.isEmpty ? other.name : "\(other.name) (\(words.joined(separator: ", ")))"
  }

  /// The orientations that the person leads or works on: `3. Silk and tourism (leader)`.
  var orientations: [String] {
    let led = roll.orientations(ledBy: reference).map { ($0.orientation, $0.role) }
    let roles: [(Int, String)] =
      led.map { orientation, role in
        let word =
          switch role {
          case .leader: "leader"
          case .coLeader: "co-leader"
          }
        return (roll[orientation].number, "\(title(orientation)) (\(word))")
      } + roll.orientations(workedOnBy: reference).map { (roll[$0].number, title($0)) }
    return roles.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func title(_ orientation: Reference<Orientation>) -> String {
    "\(roll[orientation].number). \(Self.words(roll[orientation].title))"
  }

  /// The meetings that the person took part in, by date: `2020-11-20 Video conference`.
  var meetings: [String] {
    var known: Set<Reference<Meeting>> = []
    let parts = roll.parts(of: reference).map(\.meeting).filter { known.insert($0).inserted }
    return parts.map { "\(roll[$0].date) \(Self.words(roll[$0].title))" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
