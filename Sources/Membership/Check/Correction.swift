internal import Letters

/// The value that somebody may have meant who has written one in a form that is not the format's.
enum Correction {
  /// Returns the language tag that a text may mean: `en_US` is `en-US`.
  static func languageTag(by text: String) -> String? {
    let tag = joined(text.unicodeScalars.split { $0 == "_" || $0 == " " || $0 == "-" })
    return LanguageTag.isWellFormed(tag) ? tag : nil
  }

  /// Returns the id that a text may mean: `B c` is `b-c`, and `Łukasz Müßig` is `lukasz-mussig`.
  /// Letters are written plainly, and characters that no id has part words.
  static func identifier(by text: String) -> String? {
    var letters: [UInt8] = []
    Letters.appendWords(of: text.unicodeScalars, to: &letters)
    // Some letters are compared as sounds of the search.
    let plain = String(decoding: letters.map { Sounds.plain[Int($0)] }, as: UTF8.self)
    let id = joined(plain.unicodeScalars.split { !isOfIdentifier($0) })
    return id.isEmpty ? nil : id
  }

  /// Returns the code of the one country that is called so in some language, or is often given
  /// another code: `Frankreich` and `fr` are FR, `UK` is GB.
  static func countryCode(by text: String) -> String? {
    if let code = CountryNames.Code(text)?.description {
      return ISO3166.meant(by: code) ?? (ISO3166.isCode(code) && code != text ? code : nil)
    }
    let called = CountryNames.countries(called: FoldedName(text).native.letters)
    return called.count == 1 ? called.first?.description : nil
  }

  /// Returns the date that a text may mean: `2020-1-5` and `2020/01/05` are `2020-01-05`. Nobody
  /// knows which is the month in `5.1.2020`.
  static func date(by text: String) -> String? {
    let parts = text.unicodeScalars.split { $0 == "-" || $0 == "/" || $0 == "." }
    guard parts.count < 4, parts.first?.count == 4 else { return nil }
    let padded = parts.map { ($0.count == 1 ? "0" : "") + String($0) }.joined(separator: "-")
    return PartialDate(padded)?.description
  }

  private static func joined(_ words: [Substring.UnicodeScalarView]) -> String {
    words.map { String($0) }.joined(separator: "-")
  }

  private static func isOfIdentifier(_ scalar: Unicode.Scalar) -> Bool {
    "a"..."z" ~= scalar || "0"..."9" ~= scalar
  }
}
