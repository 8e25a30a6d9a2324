extension Issue {
  /// The token that JSON's grammar wants next.
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

  /// The lists of a roll, by what one of their entries is.
  public enum Entity: Hashable, Sendable {
    /// Of `sources`.
    case source
    /// Of `countries`.
    case country
    /// Of `cities`.
    case city
    /// Of `organizations`.
    case organization
    /// Of `delegates`.
    case delegate
    /// Of `orientations`.
    case orientation
    /// Of `meetings`.
    case meeting
  }
}
