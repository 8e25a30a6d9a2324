import Membership

/// The sentences for issues of a roll.
extension English {
  /// Returns an issue and the remedy, in one line. Texts from the file stand in it as they are,
  /// long ones cut: filter it before you show it.
  static func message(_ issue: Issue) -> String {
    switch (issue.kind, issue.nearest) {
    case (_, nil): sentence(issue)
    // It is JSON, with quotes of its own.
    case (.wrongType(let expected, let found), let nearest?):
      "\(words(found)) stands where \(words(expected)) belongs; write \(nearest)"
    case (_, let nearest?): "\(sentence(issue)); did you mean \(quoted(nearest))?"
    }
  }

  /// Returns the sentence of an issue. One switch over every kind, however long: a new kind without
  /// its sentence does not compile.
  private static func sentence(_ issue: Issue) -> String {
    switch issue.kind {
    // The bytes.

    case .tooLarge: "the file is larger than 2 GiB; split it"
    case .encoding(let name): "the text is \(name); save it as UTF-8"
    case .notUTF8(let byte): "byte 0x\(hex(byte, 2)) is not UTF-8 here; save the file as UTF-8"
    case .blankBeginning: "more than 1 MB of blanks stands here; remove them"
    case .unexpectedEnd where issue.line == 1 && issue.column == 1:
      "the text is empty; write a roll in it, or name another file"
    case .unexpectedEnd(let expected): "the text ends too early; \(remedy(expected))"
    case .unexpected(let scalar, let expected):
      "unexpected \(named(scalar)); \(remedy(expected))"
    case .trailingComma: "nothing follows this comma; remove it"
    case .comment: "JSON has no comments; remove it"
    case .leadingZero: "a number has no leading zeros; remove them"
    case .openString: "this string does not end; close it with a quote"
    case .controlCharacter(let byte):
      "a string cannot hold a raw control character; write it as \\u\(hex(byte, 4))"
    case .escape("u"): "\\u needs four hexadecimal digits; write them, or \\\\ for a backslash"
    case .escape(let scalar):
      "\\\(scalar.map(String.init) ?? "") is no escape; write \\\\ for a backslash"
    case .tooDeep(let limit): "nesting is deeper than \(limit); flatten it"

    // Faults that leave a text readable.

    case .duplicateKey(let key): "the key \(quoted(key)) occurs twice in one object; remove one"
    case .loneSurrogate(let unit):
      "\\u\(hex(unit, 4)) is half of a surrogate pair; write both halves or the character itself"
    case .numberDoesNotFit(let digits):
      "\(digits.excerpt()) is too large to be kept; use a smaller number"
    case .wrongType(let expected, let found):
      "\(words(found)) stands where \(words(expected)) belongs; replace it"
    case .missingKey(let key): "the required key \(quoted(key)) is missing; add it"

    // The content.

    case .unknownVersion(let number):
      "version \(number) is not known; update the program, or write 1"
    case .unknownValue(let value, let allowed):
      "\(quoted(value)) is none of the values that there are; use \(alternatives(allowed))"
    case .notACountryCode(let code):
      "\(quoted(code)) is no ISO 3166-1 code; use two capital letters"
    case .notALanguageTag(let tag):
      "\(quoted(tag)) is no BCP 47 language tag; use one such as \"fr\" or \"zh-Hant\""
    case .notADate(let text):
      "\(quoted(text)) is no date; use a real one as YYYY, YYYY-MM or YYYY-MM-DD"
    case .outOfRange(let number, let range):
      "\(digits(number)) is out of range; use \(digits(range.lowerBound)) to "
        + digits(range.upperBound)
    case .emptyLabel: "the text has no language; add one, or leave the key out"
    case .derivedLanguageMissing(let tag):
      "the text has no language \(quoted(tag)); remove it here or add the text"
    case .inferredMissing(let key):
      "there is no \(quoted(key)) that could be inferred; remove it here or add it"

    // References and ids.

    case .notAnIdentifier(let id): "\(quoted(id)) is no id; use a-z, 0-9 and - only"
    case .duplicateIdentifier(let id, let entity):
      "\(quoted(id)) is already another \(noun(of: entity))'s; choose another or remove one"
    case .duplicateNumber(let number): "\(number) is already another orientation's; renumber one"
    case .unresolved(let id, let entity):
      "no \(noun(of: entity)) is called \(quoted(id)); add it to \(list(of: entity)) or correct the reference"
    case .noTarget(let allowed): "the reference has no target; give it \(alternatives(allowed))"
    case .severalTargets(let keys):
      "the reference has \(keys.count) targets; keep only \(alternatives(keys))"

    // Warnings.

    case .unknownKey(let key): "the key \(quoted(key)) is not known; remove it or begin it with x-"
    case .unseenName: "nothing of the name can be seen; write it, or leave it out"
    case .hiddenCharacter(let scalar): "the name holds \(named(scalar)), unseen; remove it"
    case .notNormalized(let text): "\(quoted(text)) is not in NFC; normalise it"
    case .sameLeaders: "leader and co-leader are the same; remove one"
    case .sameName(let name):
      "\(quoted(name)) is much like another delegate of the country; check that they are two"
    case .noPost: "the delegate has no post; add one"
    case .uncitedSource(let id): "nothing cites the source \(quoted(id)); cite it or remove it"
    }
  }
}
