import Testing

@testable import Letters

@Suite struct CountryNamesTests {
  @Test(arguments: [
    ("Japon", "JP"), ("日本", "JP"), ("Япония", "JP"), ("اليابان", "JP"), ("Turkey", "TR"),
    ("Britain", "GB"), ("Great Britain", "GB"), ("UK", "GB"), ("Czech Republic", "CZ"),
    ("Ivory Coast", "CI"), ("Swaziland", "SZ"), ("Burma", "MM"), ("Birmanie", "MM"),
    ("Republic of Korea", "KR"), ("South Korea", "KR"), ("North Korea", "KP"), ("Macedonia", "MK"),
    ("Holland", "NL"), ("Cape Verde", "CV"), ("East Timor", "TL"), ("Viet Nam", "VN"),
    ("Russian Federation", "RU"), ("USA", "US"), ("São Tomé e Príncipe", "ST"), ("EFrance", "FR"),
    ("臺灣", "TW"), ("台湾", "TW"), ("Österreich", "AT"),
  ])
  func called(_ name: String, _ code: String) {
    #expect(CountryNames.countries(called: letters(name)).map(\.description) == [code])
  }

  @Test(arguments: [
    ("turkei", ["TR"]), ("deutschl", ["DE"]), ("niger", ["NE", "NG"]), ("日", ["JP"]), ("zzz", []),
    ("", []),
  ])
  func beginning(_ text: String, _ codes: [String]) {
    #expect(CountryNames.countries(beginning: letters(text)).map(\.description) == codes)
  }

  @Test(arguments: [
    ("Korea", ["KP", "KR"]), ("Congo", ["CD", "CG"]), ("nowhere", []), ("japoo", []),
  ])
  func calledBySeveralOrNone(_ name: String, _ codes: [String]) {
    #expect(CountryNames.countries(called: letters(name)).map(\.description) == codes)
  }

  /// Names are in order, each is found by itself, and all are of two capital letters.
  @Test func everyNameIsFound() {
    var (count, last): (Int, [Unicode.Scalar]) = (0, [])
    CountryNames.forEach { name, code in
      #expect(!name.isEmpty && !name.lexicographicallyPrecedes(last))
      #expect(CountryNames.Code(code.description) == code)
      if count % 101 == 0 {
        let letters = String(String.UnicodeScalarView(name)).utf8
        #expect(CountryNames.countries(called: letters).contains(code))
      }
      (count, last) = (count + 1, name)
    }
    #expect(count > 29_000)
  }

  private func letters(_ name: String) -> [UInt8] {
    var letters: [UInt8] = []
    Letters.appendWords(of: name.unicodeScalars, to: &letters)
    return letters.filter { $0 != UInt8(ascii: " ") }
  }
}
