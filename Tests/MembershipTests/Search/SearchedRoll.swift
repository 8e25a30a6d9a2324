@testable import Membership

/// A fictional person of a test's roll.
struct SearchedPerson {
  var name: String
  var lang: String?
  var others: [(name: String, lang: String?)] = []
  var country: String?
  var extra = ""

  init(
    _ name: String, lang: String? = nil, others: [(String, String?)] = [], country: String? = nil,
    extra: String = ""
  ) {
    (self.name, self.lang, self.country, self.extra) = (name, lang, country, extra)
    self.others = others.map { (name: $0.0, lang: $0.1) }
  }

  func json(_ index: Int) -> String {
    var text = #"{"id": "p\#(index)", "name": "\#(name)""#
    if let lang { text += #", "lang": "\#(lang)""# }
    if let country { text += #", "country": "\#(country)""# }
    if !others.isEmpty {
      let names = others.map { other in
        #"{"name": "\#(other.name)""# + (other.lang.map { #", "lang": "\#($0)""# } ?? "") + "}"
      }
      text += #", "other_names": [\#(names.joined(separator: ", "))]"#
    }
    return text + extra + "}"
  }
}

extension SearchIndex {
  /// An index of fictional people.
  static func of(
    _ people: [SearchedPerson], head: String = "", segmentSize: Int = 1 << 12
  ) throws -> SearchIndex {
    let delegates = people.enumerated().map { $1.json($0) }.joined(separator: ", ")
    let countries = Set(people.compactMap(\.country)).sorted()
      .map { #"{"code": "\#($0)", "name": "Country \#($0)"}"# }.joined(separator: ", ")
    let lists = head.isEmpty ? #""countries": [\#(countries)]"# : head
    let json = #"""
      {"version": 1, "network": {"name": "Fictional people"}, \#(lists), "delegates": [\#(delegates)]}
      """#
    return SearchIndex(try Roll(json: Array(json.utf8)), segmentSize: segmentSize)
  }

  static func of(_ names: [String]) throws -> SearchIndex {
    try of(names.map { SearchedPerson($0) })
  }
}

/// Somebody with facts, and the lists that they refer to.
extension SearchedPerson {
  static let head = """
    "countries": [{"code": "FR", "name": {"en": "France", "ja": "フランス"}}],
    "cities": [{"id": "lyon", "name": "Lyon", "country": "FR",
      "other_names": [{"name": "Lugdunum", "lang": "la"}]}],
    "organizations": [{"id": "su", "name": "Silk Union", "acronym": "SU",
      "other_names": [{"name": "Circle of Weavers", "derived": true}]}]
    """

  static let michel = SearchedPerson(
    "Michel Exemple", others: [("Zhang", nil)], country: "FR",
    extra: #", "city": "lyon", "posts": [{"title": "Mayor", "organizations": ["su"]}]"#)
}
