extension Growth {
  /// What people do: orientations, meetings, and the network's history.
  static let works = [
    Growth(
      "orientations", 150,
      [
        .board, .check, .orientation, .leaders, .person,
        .search("is:leader", "--json"), .search("orientation:7"),
      ]
    ) { roll, count in
      roll.sources = GrowingRoll.page
      roll.delegates = [GrowingRoll.person("p", "Sample")]
      let place = #"{"delegate": "p", "since": "2020"}"#
      roll.orientations = (0..<count).map {
        orientation($0, #""leader": \#(place), "co_leader": \#(place), "sources": ["page"]"#)
      }
    },
    Growth(
      "leaders", 150,
      [
        .check, .board, .country, .search("is:leader", "--json"),
        .search("orientation:7", "--json"),
      ]
    ) { roll, count in
      roll.countries = GrowingRoll.france
      roll.delegates = (0..<count).map {
        GrowingRoll.person("p\($0)", "Sample\($0)", #""country": "FR""#)
      }
      roll.orientations = (0..<count).map {
        orientation($0, #""leader": {"delegate": "p\#($0)"}"#)
      }
    },
    Growth(
      "members of one orientation", 200,
      [.check, .orientation, .country, .search("orientation:0", "--json"), .page("list", "3j")]
    ) { roll, count in
      roll.countries = GrowingRoll.france
      roll.delegates = (0..<count).map {
        GrowingRoll.person("p\($0)", "Sample\($0)", #""country": "FR""#)
      }
      let members = (0..<count).map { #"{"delegate": "p\#($0)"}"# }.joined(separator: ",")
      roll.orientations = [orientation(0, "\"members\": [\(members)]")]
    },
    Growth("agenda items", 200, [.check, .meetings, .person]) { roll, count in
      roll.sources = GrowingRoll.page
      roll.delegates = [GrowingRoll.person("p", "Sample")]
      let items = (0..<count).map {
        #"{"title": "Item \#($0)", "speakers": [{"delegate": "p"}], "sources": ["page"]}"#
      }
      roll.meetings = [meeting(0, "\"agenda\": [\(items.joined(separator: ","))]")]
    },
    Growth("meetings", 150, [.check, .meetings, .network, .person]) { roll, count in
      roll.delegates = [GrowingRoll.person("p", "Sample")]
      roll.meetings = (0..<count).map {
        meeting($0, #""chair": {"delegate": "p"}, "hosts": [{"delegate": "p"}]"#)
      }
    },
    Growth("history", 400, [.check, .meetings, .network]) { roll, count in
      roll.sources = GrowingRoll.page
      let entries = (0..<count).map {
        #"{"date": "2020", "title": "Entry \#($0)", "sources": ["page"]}"#
      }
      roll.network += ["\"history\": [\(entries.joined(separator: ","))]"]
      roll.network += [GrowingRoll.list("also_known_as", GrowingRoll.ids("Name", count))]
    },
  ]

  private static func orientation(_ number: Int, _ members: String) -> String {
    GrowingRoll.object([#""id": "o\#(number)", "number": \#(number), "title": "Aim""#, members])
  }

  private static func meeting(_ number: Int, _ members: String) -> String {
    let status = #""status": "held", "date": "2020", "title": "Meeting \#(number)""#
    return GrowingRoll.object([#""id": "m\#(number)""#, status, members])
  }
}
