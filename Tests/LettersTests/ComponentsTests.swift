import Foundation
import Testing

@testable import Letters

private enum Components {
  static let areOfCLDR46 =
    Locale(identifier: "en").localizedString(forRegionCode: "IO") == "Chagos Archipelago"
    && Unicode.Scalar(0x1C89)?.properties.age.map { $0 == (16, 0) } == true
}

/// The tables beside what the International Components for Unicode answer, which the program asked
/// before it had them. Those that Swift brings are of CLDR 46 and Unicode 16; the tables are of CLDR 41
/// and Unicode 15, and are mended where that lost a name or a letter.
@Suite(
  .enabled(if: Components.areOfCLDR46, "Foundation's components are of another version of CLDR"))
struct ComponentsTests {
  /// Ideographs that are no variants of another.
  private static let ideographs = (0x3400..<0x323B0).compactMap(Unicode.Scalar.init).filter {
    $0.traits.contains(.ideograph) && $0.properties.age != nil
      && Normalization.composed([$0]) == [$0]
  }

  private func transform(_ texts: [String], _ name: String) -> [String] {
    let text = texts.joined(separator: "\n")
    let transformed = text.applyingTransform(StringTransform(name), reverse: false) ?? ""
    return transformed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Ideographs of names that CLDR leaves apart, as the tool's own table has them; and three that were
  /// simplified by the table of 2013.
  private func variants() throws -> [String: String] {
    let path = repository + "/Tools/Tables/sources/han-variants.txt"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let pairs = lines.filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ") }
    let wanted = ["鷉䴘", "鸊䴙", "𣈶暅"]
    return (pairs.map(String.init) + wanted).reduce(into: [:]) { variants, pair in
      variants[String(pair.prefix(1))] = String(pair.suffix(1))
    }
  }

  @Test func everyIdeographIsSimplifiedAndReadAlike() throws {
    let variants = try variants()
    let texts = Self.ideographs.map { String($0) }
    let forms = transform(texts, "Traditional-Simplified")
    let names = transform(forms, "Han-Latin/Names"), plain = transform(forms, "Han-Latin")
    try #require(
      forms.count == texts.count && names.count == texts.count && plain.count == texts.count)
    for (place, ideograph) in Self.ideographs.enumerated() {
      let form = Han.simplified(ideograph)
      let expected = (variants[forms[place]] ?? forms[place]).unicodeScalars.first ?? " "
      let first = Han.pinyin(ideograph, beginsName: true)
      let other = Han.pinyin(ideograph, beginsName: false)
      // What ICU does not read, it leaves as it is.
      let areRead = [(first, names[place]), (other, plain[place])].allSatisfy { syllable, read in
        toneless(read).isEmpty || toneless(read) == text(syllable)
      }
      if form != Han.simplified(expected) || !areRead {
        Issue.record("\(ideograph) \(form) \(text(first)) \(text(other))")
      }
    }
  }

  private func text(_ syllable: Syllable?) -> String {
    syllable.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Pinyin without its tone, with a V for ü; nothing for what is no pinyin.
  private func toneless(_ text: String) -> String {
    var letters: [Unicode.Scalar] = []
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars where scalar != " " {
      if scalar == "\u{308}" { letters[letters.count - 1] = "V" }
      if !(0x300..<0x370 ~= scalar.value) { letters.append(scalar) }
    }
    return letters.allSatisfy(\.isASCII) ? String(String.UnicodeScalarView(letters)) : ""
  }

  /// Codes that are no country's: unions, the unknown, what tests use, and Sark, which has none.
  private static let noCountries: Set = ["CQ", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]

  @Test func everyCountryIsFoundByItsNameInEveryLanguage() {
    var known: Set<String> = []
    CountryNames.forEach { letters, code in
      known.insert("\(code) \(String(String.UnicodeScalarView(letters)))")
    }
    let codes = Set(Locale.Region.isoRegions.map(\.identifier)).filter { code in
      code.utf8.count == 2 && !code.utf8.contains { 0x30...0x39 ~= $0 }
        && !Self.noCountries.contains(code)
    }
    let languages = Set(Locale.availableIdentifiers.map { $0.prefix { $0 != "_" && $0 != "-" } })
    var names: Set<String> = []
    for language in languages {
      let locale = Locale(identifier: String(language))
      for code in codes {
        if let name = locale.localizedString(forRegionCode: code) {
          names.insert("\(code) \(name)")
        }
      }
    }
    #expect(names.count > 25_000)
    for name in names
    where !known.contains("\(name.prefix(2)) \(letters(String(name.dropFirst(3))))") {
      Issue.record("\(name)")
    }
  }

  private func letters(_ name: String) -> String {
    var letters: [UInt8] = []
    Letters.appendWords(of: name.unicodeScalars, to: &letters)
    return String(decoding: letters.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
  }

  /// Letters that are compared otherwise than decompositions would have it, by the first word of their
  /// names: those with strokes and hooks, of old alphabets, combining letters, and the many kana.
  private static let wanted = [
    "ARABIC": 305, "COMBINING": 42, "CYRILLIC": 9, "EULER": 1, "GEORGIAN": 80, "GREEK": 2,
    "HEBREW": 12, "HENTAIGANA": 285, "HIRAGANA": 6, "KATAKANA": 29, "LATIN": 406,
    "MATHEMATICAL": 7, "MODIFIER": 75, "PLANCK": 1,
  ]

  /// Without ideographs, which have a test of their own, and what is no letter of any script.
  @Test func everyLetterIsComparedAsItsDecompositionSays() {
    var others: [String: Int] = [:]
    for scalar in (0x80..<0x20000).compactMap(Unicode.Scalar.init) {
      guard let age = scalar.properties.age, age <= (15, 0), scalar.properties.isAlphabetic,
        !scalar.traits.contains(.ideograph), !scalar.traits.contains(.syllable)
      else { continue }
      var base: [UInt8] = []
      Letters.appendBase(of: scalar, to: &base)
      if String(decoding: base, as: UTF8.self).unicodeScalars.elementsEqual(decomposed(scalar)) {
        continue
      }
      others[String(scalar.properties.name?.prefix { $0 != " " && $0 != "-" } ?? ""), default: 0] +=
        1
    }
    #expect(others == Self.wanted)
  }

  private func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let lower = String(scalar).decomposedStringWithCompatibilityMapping
      .precomposedStringWithCanonicalMapping.lowercased()
    let kana = lower.unicodeScalars.map { letter in
      0x30A1...0x30F6 ~= letter.value ? Unicode.Scalar(letter.value - 0x60) ?? letter : letter
    }
    return kana.flatMap { letter in
      0x3041...0x3096 ~= letter.value
        ? [letter] : Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
    }.filter { $0.traits.contains(.letter) }
      .map { $0.traits.contains(.ideograph) ? Han.simplified($0) : $0 }
  }
}
