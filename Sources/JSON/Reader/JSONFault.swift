/// Something that is wrong with a JSON text, at one byte of it.
public struct JSONFault: Error {
  /// The kind of the fault.
  public let kind: Kind
  /// The offset of the byte that is wrong, or of the first of a key, string or number that is.
  public let offset: Int

  init(_ kind: Kind, offset: Int) {
    (self.kind, self.offset) = (kind, offset)
  }

  /// The kinds of faults.
  public enum Kind: Hashable, Sendable {
    // These end the reading.

    /// More than 2 GiB.
    case tooLarge
    /// Another encoding than UTF-8, by its name.
    case encoding(String)
    /// A byte that cannot stand there in UTF-8.
    case notUTF8(UInt8)
    /// More blanks, tabs and line ends before the first value than anybody means.
    case blankBeginning
    /// The text ends where more is needed.
    case unexpectedEnd(expected: Expectation)
    /// A character where the grammar wants another.
    case unexpected(Unicode.Scalar, expected: Expectation)
    /// A comma before a closing bracket or brace.
    case trailingComma
    /// A comment.
    case comment
    /// A number such as `007`.
    case leadingZero
    /// A string that does not end.
    case openString
    /// A control character in a string, by its code.
    case controlCharacter(UInt8)
    /// A backslash before this; nil: before the end.
    case escape(Unicode.Scalar?)
    /// More containers in one another than `JSONReader.depthLimit`.
    case tooDeep

    // These leave the rest readable.

    /// A key that its object has already.
    case duplicateKey(String)
    /// Half of a surrogate pair.
    case loneSurrogate(UInt16)
    /// A number beyond what a double can hold.
    case numberDoesNotFit(String)
  }

  /// The token that the grammar wants next.
  public enum Expectation: Hashable, Sendable {
    case value, key, colon, commaOrBrace, commaOrBracket, digit
    /// Nothing more.
    case end
  }
}
