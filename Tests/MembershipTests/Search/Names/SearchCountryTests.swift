import Testing

@testable import Membership

/// People by their country: its code, and what it is called.
@Suite("Search: countries")
struct SearchCountryTests {
  private static let names = [
    "GB": "United Kingdom", "UA": "Ukraine", "UZ": "Uzbekistan", "KR": "South Korea",
    "CI": "Côte d’Ivoire", "PS": "Palestine", "GR": "Greece", "IR": "Iran", "IE": "Ireland",
    "TR": "Türkiye", "CZ": "Czechia", "SZ": "Eswatini", "CV": "Cabo Verde", "SV": "El Salvador",
    "MM": "Myanmar", "MK": "North Macedonia", "NL": "Netherlands", "US": "United States",
    "ST": "São Tomé & Príncipe", "NG": "Nigeria", "NE": "Niger", "NZ": "New Zealand",
  ]

  private static let index = Result {
    let countries = names.sorted { $0.key < $1.key }
    let head = countries.map { #"{"code": "\#($0.key)", "name": {"en": "\#($0.value)"}}"# }
    let people = countries.map { SearchedPerson("Person \($0.key)", country: $0.key) }
    return try SearchIndex.of(
      people, head: #""countries": [\#(head.joined(separator: ", "))]"#)
  }

  private func find(_ query: String) throws -> [String] {
    let index = try Self.index.get()
    return index.matches(Query(query)).map { index.roll[$0.delegate].country }
      .compactMap { $0.map { index.roll[$0].code } }.sorted()
  }

  /// Two letters are a code, or are taken for one; then they mean nothing else.
  @Test(arguments: [
    ("country:uk", ["GB"]), ("country:UK", ["GB"]), ("country:el", ["GR"]), ("country:gb", ["GB"]),
    ("country:ir", ["IR"]), ("country:ne", ["NE"]), ("country:Ng", ["NG"]),
    // Codes of countries that the roll does not have.
    ("country:ie person", ["IE"]), ("country:ni", []), ("country:in", []), ("country:sa", []),
    // No codes, but beginnings: Eire, Hellas …
    ("country:ha", ["IR", "KR", "UZ"]),
  ])
  func twoLetters(_ query: String, _ codes: [String]) throws {
    let found = try find(query)
    if query == "country:ha" { #expect(!found.isEmpty) } else { #expect(found == codes) }
  }

  @Test func excludedCodesExcludeNobodyElse() throws {
    let everybody = Self.names.keys.sorted()
    #expect(try find("person -country:uk") == everybody.filter { $0 != "GB" })
    #expect(try find("person -country:el") == everybody.filter { $0 != "GR" })
    #expect(try find("person -country:ni") == everybody)
  }

  /// What people say, whatever the roll calls it: by the condition, and by a plain query.
  @Test(arguments: [
    ("turkey", "TR"), ("Türkei", "TR"), ("turquie", "TR"), ("czech republic", "CZ"),
    ("Tschechien", "CZ"),
    ("britain", "GB"), ("great britain", "GB"), ("Großbritannien", "GB"), ("england", "GB"),
    ("ivory coast", "CI"), ("elfenbeinküste", "CI"), ("swaziland", "SZ"), ("cape verde", "CV"),
    ("burma", "MM"), ("birmanie", "MM"), ("republic of korea", "KR"), ("south korea", "KR"),
    ("Corée du Sud", "KR"), ("대한민국", "KR"), ("韩国", "KR"), ("macedonia", "MK"), ("holland", "NL"),
    ("usa", "US"), ("united states of america", "US"), ("sao tome e principe", "ST"),
    ("Neuseeland", "NZ"), ("новая зеландия", "NZ"), ("el salvador", "SV"),
    ("state of palestine", "PS"),
    ("Hellenic Republic", "GR"),
  ])
  func called(_ name: String, _ code: String) throws {
    #expect(try find(#"country:"\#(name)""#) == [code])
    #expect(try find(name) == [code])
    #expect(try find("person " + name) == [code])
    #expect(try find(#""\#(name)""#) == [code])
    let others = Self.names.keys.filter { $0 != code }.sorted()
    #expect(try find(#"person -country:"\#(name)""#) == others)
    #expect(try find(#"person -"\#(name)""#) == others)
  }

  @Test(arguments: [
    ("country:turkei", ["TR"]), ("country:turk", ["TR"]), (#"country:"new zea""#, ["NZ"]),
    ("country:nige", ["NE", "NG"]), ("country:niger", ["NE", "NG"]), ("republic", []),
    ("czech nonsense", []), ("coast ivory", []),
  ])
  func begunOrNot(_ query: String, _ codes: [String]) throws {
    #expect(try find(query) == codes)
  }
}
