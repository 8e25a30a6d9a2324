extension Issue {
  /// The tokens that JSON's grammar can want at a place.
  public enum Expectation: Hashable, Sendable {
    /// Any value.
    case value
    /// A key of an object.
    case key
    /// A colon after a key.
    case colon
    /// A comma, or the end of the object.
    case commaOrBrace
    /// A comma, or the end of the array.
    case commaOrBracket
    /// A digit of a number.
    case digit
    /// Nothing more.
    case end
  }

  /// The types that a value can be asked for.
  public enum ValueType: Hashable, Sendable {
    /// `{…}`
    case object
    /// `[…]`
    case array
    /// `"…"`
    case string
    /// A number.
    case number
    /// A number without fraction and exponent.
    case integer
    /// `true` or `false`
    case boolean
    /// `null`
    case null
    /// A string, or an object from language to string.
    case label
  }

  /// The lists of a roll, by their entries.
  public enum Entity: Hashable, Sendable {
    /// An entry of `sources`.
    case source
    /// An entry of `countries`.
    case country
    /// An entry of `cities`.
    case city
    /// An entry of `organizations`.
    case organization
    /// An entry of `delegates`.
    case delegate
    /// An entry of `orientations`.
    case orientation
    /// An entry of `meetings`.
    case meeting
  }
}
