extension Issue {
  /// The kinds of things that can be wrong with a roll. Texts are as the file has them: filter them
  /// before you show them.
  public enum Kind: Hashable, Sendable {
    // The bytes.

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
    /// More containers in one another than there may be.
    case tooDeep(limit: Int)

    // Faults that leave a text readable.

    /// A key that its object has already.
    case duplicateKey(String)
    /// Half of a surrogate pair.
    case loneSurrogate(UInt16)
    /// A number beyond what a double, or an integer of 64 bits, can hold.
    case numberDoesNotFit(String)

    // The content.

    /// A value of another type.
    case wrongType(expected: ValueType, found: ValueType)
    /// A required key is absent.
    case missingKey(String)
    /// A version of the format that is not 1.
    case unknownVersion(Int)
    /// A value that is none of those that there are.
    case unknownValue(String, allowed: [String])
    /// An id that is empty or holds another character than `a-z 0-9 -`.
    case notAnIdentifier(String)
    /// An id, or a country's code, that an earlier entry has.
    case duplicateIdentifier(String, Entity)
    /// A number that an earlier orientation has.
    case duplicateNumber(Int)
    /// A reference to an entry that is not there.
    case unresolved(String, Entity)
    /// A reference without a target, of those it could have.
    case noTarget(allowed: [String])
    /// A reference with several targets.
    case severalTargets([String])
    /// Not an ISO 3166-1 alpha-2 code.
    case notACountryCode(String)
    /// Not a well-formed BCP 47 tag.
    case notALanguageTag(String)
    /// Not a date, or one that no calendar has.
    case notADate(String)
    /// Degrees beyond a bound.
    case outOfRange(Double, ClosedRange<Double>)
    /// A label without a language.
    case emptyLabel
    /// A language that the label it speaks of does not have.
    case derivedLanguageMissing(String)
    /// A key that is said to hold what is inferred, and is not there.
    case inferredMissing(String)

    // Warnings.

    /// A key that the format does not know.
    case unknownKey(String)
    /// A name, or a title, of which nothing can be seen.
    case unseenName
    /// A name, or a title, with a character that is not shown: a control, a bidirectional or an
    /// invisible one, a mark without a letter, or more marks than a letter can show.
    case hiddenCharacter(Unicode.Scalar)
    /// Text that is not in Normalization Form C.
    case notNormalized(String)
    /// An orientation that one party leads and co-leads.
    case sameLeaders
    /// A name that an earlier delegate of the country has, but for case, accents, apostrophes and
    /// the order of its words.
    case sameName(String)
    /// A delegate without a post.
    case noPost
    /// A source that nothing cites.
    case uncitedSource(String)
  }
}

extension Issue.Kind {
  var severity: Issue.Severity {
    switch self {
    case .tooLarge, .encoding, .notUTF8, .blankBeginning, .unexpectedEnd, .unexpected,
      .trailingComma, .comment, .leadingZero, .openString, .controlCharacter, .escape, .tooDeep,
      .duplicateKey, .loneSurrogate, .numberDoesNotFit, .wrongType, .missingKey, .unknownVersion,
      .unknownValue, .notAnIdentifier, .duplicateIdentifier, .duplicateNumber, .unresolved,
      .noTarget, .severalTargets, .notACountryCode, .notALanguageTag, .notADate, .outOfRange,
      .emptyLabel, .derivedLanguageMissing, .inferredMissing:
      .error
    case .unknownKey, .unseenName, .hiddenCharacter, .notNormalized, .sameLeaders, .sameName,
      .noPost, .uncitedSource:
      .warning
    }
  }
}
