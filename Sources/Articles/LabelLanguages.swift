/// The languages in which a reader wants the labels of a roll.
package enum LabelLanguages {
  /// Returns the languages of a locale as `LC_MESSAGES` has it, as BCP 47 tags, the best first: of
  /// `fr_CA.UTF-8` `fr-CA` and `fr`, of `zh_TW` `zh-TW`, `zh-Hant` and `zh`. Empty for `C`,
  /// `POSIX`, and for what is no locale.
  package static func wanted(by locale: String) -> [String] {
    let name = locale.unicodeScalars.prefix { $0 != "." && $0 != "@" }
    let parts = name.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    guard let language = parts.first, isLanguage(language) else { return [] }
    guard parts.count > 1, !parts[1].isEmpty else { return [language] + scripts(language, nil) }
    return ["\(language)-\(parts[1])"] + scripts(language, parts[1]) + [language]
  }

  /// Tells if a text may be a language's code: ISO 639 has codes of two and of three letters.
  private static func isLanguage(_ text: String) -> Bool {
    2...3 ~= text.utf8.count && text.utf8.allSatisfy { 0x61...0x7A ~= $0 }
  }

  /// Returns the script that Chinese is written in, where the region says it.
  private static func scripts(_ language: String, _ region: String?) -> [String] {
    guard language == "zh", let region else { return [] }
    return [["TW", "HK", "MO"].contains(region) ? "zh-Hant" : "zh-Hans"]
  }
}
