extension Growth {
  /// Who is on the roll, and how they are called.
  static let people = [
    Growth(
      "people", 250,
      [
        .search("sample", "--json"), .check, .search("sample"), .search("sample", "--plain"),
        .search("zample"), .search("country:fr"), .search("post:mayor -sample7"), .match,
        .firstFrame, .country, .organization, .sorted, .page("search box", "/sample"),
      ]
    ) { roll, count in
      roll.sources = GrowingRoll.page
      roll.countries = GrowingRoll.france
      roll.cities = [#"{"id": "lyon", "name": "Lyon", "country": "FR"}"#]
      roll.organizations = [#"{"id": "isu", "name": "Silk Union"}"#]
      roll.delegates = (0..<count).map {
        GrowingRoll.person(
          "p\($0)", "Sample\($0) Person", #""country": "FR", "city": "lyon""#,
          #""posts": [{"title": "Mayor", "organizations": ["isu"]}]"#, #""sources": ["page"]"#)
      }
    },
    Growth("people of one name", 200, [.check, .sorted, .export]) { roll, count in
      roll.countries = GrowingRoll.france
      roll.delegates = (0..<count).map {
        GrowingRoll.person("p\($0)", "Sample Person", #""country": "FR""#)
      }
    },
    Growth("people of one city", 200, [.check, .city, .search("city:lyon")]) { roll, count in
      roll.cities = [#"{"id": "lyon", "name": "Lyon"}"#]
      roll.delegates = (0..<count).map {
        GrowingRoll.person("p\($0)", "Sample\($0)", #""city": "lyon", "capacity": "guest""#)
      }
    },
    Growth(
      "names of one person", 200,
      [.check, .search("alias"), .search("alias7", "--json"), .person, .sorted]
    ) { roll, count in
      roll.sources = GrowingRoll.page
      let names = (0..<count).map { #"{"name": "Alias Number\#($0)", "sources": ["page"]}"# }
      roll.delegates = [
        GrowingRoll.person("p", "Sample", "\"other_names\": [\(names.joined(separator: ","))]")
      ]
    },
    Growth("words of one name", 600, [.check, .search("word7 word8"), .person]) { roll, count in
      let words = GrowingRoll.ids("word", count).joined(separator: " ")
      roll.delegates = [GrowingRoll.person("p", words)]
    },
    Growth("posts and contacts", 200, [.check, .search("post:mayor"), .person, .cards]) {
      roll, count in
      let posts = (0..<count).map { #"{"title": "Mayor \#($0)", "printed": "Maire"}"# }
      let contacts = (0..<count).map { #"{"type": "email", "value": "m\#($0)@example.org"}"# }
      roll.delegates = [
        GrowingRoll.person(
          "p", "Sample", "\"posts\": [\(posts.joined(separator: ","))]",
          "\"contacts\": [\(contacts.joined(separator: ","))]")
      ]
    },
  ]
}
