/// The things that a column of a table, or a member of a flat object, can be about a person. The raw
/// value is the name for `--map` and `--fields`, and the heading of tables that are written.
package enum Field: String, CaseIterable, Sendable {
  case id
  case name
  case familyName = "family_name"
  case givenName = "given_name"
  case middleName = "middle_name"
  case honorific
  case language = "lang"
  case otherName = "other_name"
  case country
  case city
  case region
  case post
  case organization
  case head
  case email
  case phone
  case url
  case capacity
  case orientation
  case meeting
  case date
  case place
  case note

  /// True where a table may have several columns of it.
  var isRepeatable: Bool {
    switch self {
    case .otherName, .country, .post, .organization, .email, .phone, .url, .orientation, .meeting,
      .note, .date:
      true
    case .id, .name, .familyName, .givenName, .middleName, .honorific, .language, .city, .region,
      .head, .capacity, .place:
      false
    }
  }
}
