import Membership
import Testing

/// The bundled roll says of the network and its meeting what the sources say.
@Suite struct BundledNetworkTests {
  private let roll: Roll

  init() throws {
    roll = try Roll.bundled()
  }

  private func ids(_ sources: [Reference<Source>]) -> [String] { sources.map { roll[$0].id } }

  @Test func purpose() throws {
    let purpose = try #require(roll.network.purpose)
    #expect(
      purpose.text.english == """
        To use silk as a carrier to promote exchanges and cooperation, mutual benefit and \
        development between cities of various countries at the international level
        """)
    #expect(ids(purpose.sources) == ["nanmuxuan", "isu"])
  }

  @Test func leadership() throws {
    let leadership = try #require(roll.network.leadership)
    let words = leadership.text.english
    #expect(words.contains("every orientation has the leader and co-leader”"))
    #expect(words.contains("None that was found names a leader"))
    #expect(ids(leadership.sources) == ["nanmuxuan", "isu"])
  }

  /// Each source's list as it stands there; none is merged with another.
  @Test func listsOfCities() {
    let found = roll.network.cityLists.map { list in
      let names = list.cities.map { city in
        switch city {
        case .city(let city): roll[city].name.english
        case .name(let name): name.english
        }
      }
      return "\(ids(list.sources).joined()): \(names.joined(separator: " "))"
    }
    let rest = "Nanchong Hangzhou Tashkent Samarkand Bukhara Tbilisi Batumi Curitiba Londrina"
    #expect(
      found == [
        "il-giorno: Como Lyon Valencia Kyoto Yokohama \(rest)",
        "lyon-capitale: Kyoto Hangzhou Londrina Curitiba Valencia Lyon",
        "uztag: Samarkand Bukhara Lyon Valencia Barcelona Como Londrina Curitiba Kyoto Yokohama "
          + "Hangzhou Nanchong Tbilisi Batumi",
        "inventer-demain: Kyoto Yokohama Hangzhou Nanchong Tbilisi Samarkand Bukhara Como Bastos "
          + "Valencia Lyon",
        "ciao-como: Como Lyon Hangzhou Curitiba Londrina Yokohama Kyoto Valencia Samarkand Batumi "
          + "Bukhara Tashkent Nanchong Tbilisi",
        "novastan: Lyon Samarkand",
      ])
  }

  /// A list names a city that the roll has by reference, and only such.
  @Test func listedCitiesAreThoseOfTheRoll() {
    let names = Set(roll.cities.map { $0.name.english })
    for case .name(let name) in roll.network.cityLists.flatMap(\.cities) {
      #expect(!names.contains(name.english))
    }
    #expect(roll.cities.count == 8)
  }

  @Test func whatIsKnownIsOfThatDay() {
    #expect(roll.network.asOf == PartialDate("2020-11-20"))
    let note = roll.network.note?.english ?? ""
    #expect(note.contains("what was known on 20 November 2020") && note.contains("Later pages"))
    #expect(
      ids(roll.network.sources) == ["nanmuxuan", "isu", "silkinlyon", "isu-14044", "ciao-como"])
  }

  @Test func everybodyOnTheRollWasAtTheMeeting() throws {
    let meeting = try #require(roll.meetings.first)
    let everybody = roll.delegates.indices.map { roll.delegate(id: roll.delegates[$0].id) }
    #expect(meeting.participants.map(\.party) == everybody.compactMap { $0.map(Party.delegate) })
    #expect(meeting.participants.count == 37)
    #expect(meeting.participants.allSatisfy { ids($0.sources).first == "nanmuxuan" })
    let named = meeting.participants.filter { ids($0.sources).contains("isu") }
    #expect(named.count == 8)
    #expect(roll.meetings.last?.participants.isEmpty == true)
  }

  private static let agenda = [
    "The history, culture and industry of Lyon silk, and the background of “International Network "
      + "of Silk Cities and Metropoles”",
    "The importance of international city networks in international cooperation",
    "Keynote Speech",
    "City representatives from Brazil, France, Georgia, Italy, Japan, Spain, Uzbekistan and other "
      + "countries gave speeches",
    "The organization and charter of the “International Network of Silk Cities and Metropoles”",
    "The 5 identified orientations of the network",
    "Participants introduced the industrial characteristics, platform advantages, and expandable "
      + "cooperation of their respective cities",
    "Nanchong’s city conditions, city views and appearance, 5000-year history of silk culture, "
      + "industry status and future development",
    "The meeting also determined that the first meeting in 2021 will be held in Uzbekistan",
    "Participants watched a promotional video of Uzbekistan together",
    "The exhibition of “Un monde en Soi(e)”",
  ]

  /// In the words of the sources, which have Chinese for six of them.
  @Test func agendaTitles() throws {
    let items = try #require(roll.meetings.first).agenda
    #expect(items.map { $0.title.english } == Self.agenda)
    let chinese = items.map { $0.title.entries.first { $0.language == "zh-Hant" }?.text }
    #expect(
      chinese == [
        "里昂絲綢歷史文化、產業概況和“國際絲綢城市網路”的背景", "國際城市網路在國際合作中的重要意義", "主旨講話", nil,
        "“國際絲綢城市網路”的組織機構與章程", nil, nil,
        "南充市市情、市景、市貌及5000年絲綢文化歷史、產業現狀和未來夢想", nil, nil, "“錦繡世界”主題展覽",
      ])
  }

  @Test(arguments: [
    (2, "the Covid-19 epidemic poses new challenges"),
    (
      3,
      "history and culture, development status, impact of the epidemic on the industry and "
        + "response measures, further improvement of the silk industry"
    ),
    (4, "development goals, member categories, operating mechanisms and action plans"),
    (5, "in-depth development and communication in a certain field"),
    (10, "« un monde de soie »"),
  ])
  func whatTitlesLeaveOutIsKept(_ item: Int, _ words: String) throws {
    let item = try #require(roll.meetings.first).agenda[item]
    #expect(item.note?.english.contains(words) == true)
  }
}
