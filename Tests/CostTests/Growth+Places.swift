extension Growth {
  /// Where people are, what they belong to, and where it is known from.
  static let places = [
    Growth(
      "sources", 300,
      [.check, .board, .person, .meetings, .source]
    ) { roll, count in
      roll.countries = GrowingRoll.france
      let ids = GrowingRoll.ids("s", count)
      roll.sources = ids.map { #"{"id": "\#($0)", "title": "Source"}"# }
      let cited = GrowingRoll.list("sources", ids)
      roll.delegates = [GrowingRoll.person("p", "Sample", #""country": "FR""#, cited)]
      roll.orientations = [
        #"{"id": "o", "number": 1, "title": "Aim", "leader": {"delegate": "p", \#(cited)}, \#(cited)}"#
      ]
      roll.meetings = [
        #"{"id": "m", "status": "held", "date": "2020", "title": "Meeting", \#(cited)}"#
      ]
    },
    Growth(
      "cities", 200, [.check, .country, .search("city:town"), .search("town"), .sorted]
    ) { roll, count in
      roll.countries = GrowingRoll.france
      let ids = GrowingRoll.ids("town", count)
      roll.cities = ids.map { #"{"id": "\#($0)", "name": "Town \#($0)", "country": "FR"}"# }
      roll.delegates = ids.map {
        GrowingRoll.person(
          "p\($0)", "Sample", #""country": "FR", "city": "\#($0)", "region": "\#($0)""#)
      }
    },
    Growth(
      "organizations", 150,
      [.check, .person, .country, .search("org:body"), .search("body"), .sorted]
    ) { roll, count in
      roll.countries = GrowingRoll.france
      let ids = GrowingRoll.ids("body", count)
      roll.organizations = ids.map {
        #"{"id": "\#($0)", "name": "Body \#($0)", "acronym": "\#($0)"}"#
      }
      let posts = ids.map { #"{"title": "Member", "organizations": ["\#($0)"]}"# }
      roll.delegates =
        [
          GrowingRoll.person(
            "p", "Sample", #""country": "FR""#, "\"posts\": [\(posts.joined(separator: ","))]")
        ]
        + posts.enumerated().map {
          GrowingRoll.person("p\($0)", "Example \($0)", "\"posts\": [\($1)]")
        }
    },
    // A file of 16 kB is read by two threads: that costs as much as 300 of these, and no more later.
    Growth("organizations of one post", 400, [.check, .person, .search("sample")]) { roll, count in
      let ids = GrowingRoll.ids("body", count)
      roll.organizations = ids.map { #"{"id": "\#($0)", "name": "Body \#($0)"}"# }
      let post = #"{"title": "Member", \#(GrowingRoll.list("organizations", ids))}"#
      roll.delegates = [GrowingRoll.person("p", "Sample", "\"posts\": [\(post)]")]
    },
    Growth(
      "languages of one text", 150,
      [.check, .search("sample"), .city, .board]
    ) { roll, count in
      let tags = GrowingRoll.ids("x-a", count)
      let label = "{" + tags.map { #""\#($0)": "Text in \#($0)""# }.joined(separator: ", ") + "}"
      let derived = GrowingRoll.list("derived", tags.reversed())
      roll.network = ["\"name\": \(label)"]
      roll.cities = [#"{"id": "lyon", "name": \#(label), \#(derived)}"#]
      roll.delegates = [GrowingRoll.person("p", "Sample", #""city": "lyon""#)]
      roll.orientations = [#"{"id": "o", "number": 1, "title": \#(label)}"#]
    },
  ]
}
