/// Well-formed language tags: the grammar of BCP 47 (RFC 5646, section 2.1). Whether a language
/// is registered is not asked.
package enum LanguageTag {
  /// Tells if text is a tag.
  package static func isWellFormed(_ text: String) -> Bool {
    isCommon(text.utf8) || followsGrammar(text)
  }

  /// Tells if text has the form of nearly all tags: `fr`, or `zh-Hant`.
  static func isCommon(_ text: some Collection<UInt8>) -> Bool {
    guard text.count == 2 || text.count == 7 else { return false }
    return text.enumerated().allSatisfy { index, byte in
      index == 2 ? byte == UInt8(ascii: "-") : isLetter(byte)
    }
  }

  private static func followsGrammar(_ text: String) -> Bool {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard subtags.allSatisfy(isSubtag) else { return false }
    var rest = subtags[...]
    return isPrivate(rest) || (popLanguage(&rest) && endsWell(&rest)) || isIrregular(text)
  }

  private typealias Subtag = Substring.UTF8View

  /// Takes the language, and up to three extensions of a short one.
  private static func popLanguage(_ rest: inout ArraySlice<Subtag>) -> Bool {
    guard let language = rest.popFirst(), language.count >= 2, language.allSatisfy(isLetter) else {
      return false
    }
    for _ in 0..<3 where language.count <= 3 { pop(&rest) { $0.count == 3 && isWord($0) } }
    return true
  }

  /// Tells if script, region, variants, extensions and private use follow, each if at all.
  private static func endsWell(_ rest: inout ArraySlice<Subtag>) -> Bool {
    pop(&rest) { $0.count == 4 && isWord($0) }
    pop(&rest) { $0.count == 2 && isWord($0) || $0.count == 3 && $0.allSatisfy(isDigit) }
    while pop(&rest, isVariant) {}
    while let singleton = rest.first, singleton.count == 1, !isX(singleton) {
      rest.removeFirst()
      guard pop(&rest, { $0.count >= 2 }) else { return false }
      while pop(&rest, { $0.count >= 2 }) {}
    }
    return rest.isEmpty || isPrivate(rest)
  }

  private static func isPrivate(_ subtags: ArraySlice<Subtag>) -> Bool {
    subtags.count > 1 && subtags.first.map(isX) == true
  }

  /// Tells if a tag was registered before the grammar was made, and does not follow it.
  private static func isIrregular(_ text: String) -> Bool {
    let tags = [
      "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
      "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl",
      "sgn-ch-de",
    ]
    return tags.contains(text.lowercased())
  }

  @discardableResult
  private static func pop(
    _ rest: inout ArraySlice<Subtag>, _ isRight: (Subtag) -> Bool
  ) -> Bool {
    guard let first = rest.first, isRight(first) else { return false }
    rest.removeFirst()
    return true
  }

  private static func isSubtag(_ subtag: Subtag) -> Bool {
    (1...8).contains(subtag.count) && subtag.allSatisfy { isLetter($0) || isDigit($0) }
  }

  private static func isVariant(_ subtag: Subtag) -> Bool {
    subtag.count >= 5 || subtag.count == 4 && subtag.first.map(isDigit) == true
  }

  private static func isX(_ subtag: Subtag) -> Bool {
    subtag.count == 1 && subtag.first.map { $0 | 0x20 } == UInt8(ascii: "x")
  }

  private static func isWord(_ subtag: Subtag) -> Bool {
    subtag.allSatisfy(isLetter)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
