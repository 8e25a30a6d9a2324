extension Growth {
  /// What is wrong with a roll.
  static let mistakes = [
    Growth(
      "errors", 10_000, [.check, .search("x"), .failure]
    ) { roll, count in
      roll.delegates = Array(repeating: "7", count: count)
    },
    Growth("warnings", 2500, [.check, .firstFrame]) { roll, count in
      roll.sources = GrowingRoll.ids("s", count).map { #"{"id": "\#($0)"}"# }
    },
    Growth("keys that nobody knows", 500, [.check, .failure]) { roll, count in
      roll.others = GrowingRoll.ids("key", count).map { "\"\($0)\": 0" }
      roll.others += GrowingRoll.ids("key", count).map { "\"\($0)\": 0" }
    },
    Growth("references to nothing", 300, [.check]) { roll, count in
      roll.cities = GrowingRoll.ids("lyon", count).map { #"{"id": "\#($0)", "name": "Lyon"}"# }
      roll.organizations = GrowingRoll.ids("isu", count).map { #"{"id": "\#($0)", "name": "Isu"}"# }
      roll.delegates = (0..<count).map {
        GrowingRoll.person(
          "p\($0)", "Sample\($0)", #""city": "loyn\#($0)""#,
          #""posts": [{"title": "Mayor", "organizations": ["ius\#($0)"]}]"#)
      }
    },
    // Of countries that are right there are some 250.
    Growth("countries of one code", 150, [.check, .failure]) { roll, count in
      roll.countries = (0..<count).map { #"{"code": "FR", "name": "Land \#($0)"}"# }
      roll.delegates = [GrowingRoll.person("p", "Sample", #""country": "FR""#)]
    },
    Growth("lists that are none", 1000, [.check]) { roll, count in
      roll.others = Array(repeating: #""organizations": 7"#, count: count)
      roll.delegates = (0..<count).map {
        GrowingRoll.person("p\($0)", "Sample\($0)", #""city": "nowhere""#)
      }
    },
    Growth("what is there twice", 600, [.check]) { roll, count in
      roll.delegates = Array(repeating: GrowingRoll.person("p", "Sample"), count: count)
      let aim = #"{"id": "o", "number": 1, "title": "Aim"}"#
      roll.orientations = Array(repeating: aim, count: count)
    },
  ]
}
