/// The rule for the value at a key.
enum ValueRule {
  /// Any string: an address, a number.
  case string
  /// A string for people to read.
  case text
  /// A string that should not hide anything.
  case name
  case names
  /// A text, or one in each of several languages.
  case label
  /// A name, or one in each of several languages.
  case nameLabel
  /// The languages of the label at a key beside it that no source gives.
  case languages(ofLabelAt: RollKey)
  /// Explanations of values beside it that are inferred, each at the key of its value.
  case inferences
  /// An id, by which others refer to the entry.
  case identifier(Issue.Entity)
  /// The id of a country: an ISO 3166 code.
  case countryCode
  case reference(Issue.Entity)
  case references(Issue.Entity)
  case language
  case date
  case choice(Choice)
  case boolean
  case version
  /// A number that no other orientation has.
  case uniqueNumber
  /// Degrees, between a bound and its negative.
  case degrees(Double)
  case object(Shape)
  case objects(Shape)
  /// A list whose entries others refer to.
  case entries(Shape, Issue.Entity)
}

/// The enumerations of the format.
enum Choice {
  case nameOrder, otherNameKind, capacity, contactKind, form, status

  /// The words that there are.
  var words: [String] {
    switch self {
    case .nameOrder: Delegate.NameOrder.allCases.map(\.rawValue)
    case .otherNameKind: OtherName.Kind.allCases.map(\.rawValue)
    case .capacity: Delegate.Capacity.allCases.map(\.rawValue)
    case .contactKind: Contact.Kind.allCases.map(\.rawValue)
    case .form: Meeting.Form.allCases.map(\.rawValue)
    case .status: Meeting.Status.allCases.map(\.rawValue)
    }
  }

  /// Tells if a word is one of them.
  func allows(_ word: String) -> Bool {
    switch self {
    case .nameOrder: Delegate.NameOrder(rawValue: word) != nil
    case .otherNameKind: OtherName.Kind(rawValue: word) != nil
    case .capacity: Delegate.Capacity(rawValue: word) != nil
    case .contactKind: Contact.Kind(rawValue: word) != nil
    case .form: Meeting.Form(rawValue: word) != nil
    case .status: Meeting.Status(rawValue: word) != nil
    }
  }
}
