import Foundation
import Membership
import Phrases
import Testing

/// The bundled roll says what the sources say, as the facts beside this file have it.
@Suite struct BundledRollTests {
  private struct Facts: Decodable {
    struct Person: Decodable {
      let name: String
      let listName: String?
      let listed: Bool
      let country: String?
      let city: String?
      let posts: Int
      /// What the list says the person is, all posts in one.
      let roleText: String

      enum CodingKeys: String, CodingKey {
        case name, listed, country, city, posts
        case listName = "list_name"
        case roleText = "role_text"
      }
    }

    let people: [Person]
    let listedWithoutCountry: Int
    let listedPerCountry: [String: Int]
    let orientations: [[String: Title]]
    let chair: String
    let agendaSpeakers: [String]

    enum CodingKeys: String, CodingKey {
      case people, orientations, chair
      case listedWithoutCountry = "listed_without_country"
      case listedPerCountry = "listed_per_country"
      case agendaSpeakers = "agenda_speakers"
    }
  }

  /// An orientation's number, or its title in a language.
  private enum Title: Decodable, Equatable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      self =
        if let number = try? container.decode(Int.self) {
          .number(number)
        } else {
          .text(try container.decode(String.self))
        }
    }
  }

  private let roll: Roll
  private let facts: Facts

  init() throws {
    roll = try Roll.bundled()
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/facts.json")
    facts = try JSONDecoder().decode(Facts.self, from: Data(contentsOf: file))
  }

  @Test func nothingIsWorthMending() {
    #expect(roll.warnings.map { $0.description(file: "membership.json") } == [])
  }

  @Test func people() {
    #expect(roll.delegates.map(\.name) == facts.people.map(\.name))
    #expect(roll.delegates.map { $0.capacity == .delegate } == facts.people.map(\.listed))
    #expect(
      roll.delegates.map { $0.country.map { roll[$0].code } } == facts.people.map(\.country))
    #expect(
      roll.delegates.map { $0.city.map { roll[$0].name.english } } == facts.people.map(\.city))
    #expect(roll.delegates.map(\.posts.count) == facts.people.map(\.posts))
  }

  @Test func everySpellingOfTheListIsKept() {
    for (person, fact) in zip(roll.delegates, facts.people) {
      let names = [person.name] + person.otherNames.map(\.name)
      #expect(fact.listName.map(names.contains) ?? true, "\(fact.listName ?? "")")
    }
  }

  /// The posts' own words are those of the list, but for what separates them there.
  @Test func everyPostIsPrintedAsTheListHasIt() {
    func bare(_ text: String) -> String { text.filter { !"、,;".contains($0) } }
    for (person, fact) in zip(roll.delegates, facts.people) {
      let printed = person.posts.map { $0.printed?.text(in: ["zh-Hant"]) ?? "" }.joined()
      #expect(bare(printed) == bare(fact.roleText), "\(person.name)")
    }
  }

  @Test func whatIsNotKnownIsNotSaid() throws {
    let okamoto = try #require(roll.delegate(id: "okamoto").map { roll[$0] })
    #expect(okamoto.familyName == "Okamoto" && okamoto.givenName == nil)
    #expect(roll.cities.allSatisfy { $0.latitude == nil && $0.longitude == nil })
    #expect(roll.delegates.allSatisfy { $0.contacts.isEmpty })
  }

  @Test func counts() {
    #expect(roll.allDelegates.count == 36 && roll.allGuests.count == 1)
    #expect(roll.allDelegates.map { roll[$0].posts.count }.reduce(0, +) == 44)
    #expect(roll.countries.map(\.code) == ["BR", "CN", "FR", "GE", "IT", "JP", "ES", "UZ"])
    for country in roll.countries {
      let group = roll.country(code: country.code).map(Roll.Group.country) ?? .none
      #expect(roll.delegates(of: group).count == facts.listedPerCountry[country.code])
    }
    let others = roll.allDelegates.filter { roll[$0].country == nil }
    #expect(others.count == facts.listedWithoutCountry)
    #expect(roll.groups.last == roll.organization(id: "isu").map(Roll.Group.organization))
  }

  @Test func orientations() {
    let found = roll.orientations.map { orientation in
      var titles: [String: Title] = ["number": .number(orientation.number)]
      for entry in orientation.title.entries {
        titles[entry.language ?? ""] = .text(entry.text)
      }
      return titles
    }
    #expect(found == facts.orientations)
    #expect(roll.orientations.allSatisfy { $0.leader == nil && $0.coLeader == nil })
  }

  @Test func meetings() throws {
    let meeting = try #require(roll.meetings.first)
    #expect(meeting.date == PartialDate("2020-11-20") && meeting.form == .online)
    let hosts = ["lyon-metropole", "city-of-lyon", "intersoie"].map { roll.organization(id: $0) }
    #expect(meeting.hosts == hosts.compactMap { $0.map(Party.organization) })
    #expect(meeting.hosts.count == 3)
    #expect(meeting.chair.map(name) == facts.chair)
    #expect(meeting.agenda.flatMap(\.speakers).map(name) == facts.agendaSpeakers)
    #expect(roll.meetings.last?.status == .planned)
    #expect(roll.meetings.last?.place == roll.country(code: "UZ").map(Meeting.Place.country))
  }

  private func name(_ party: Party) -> String {
    if case .delegate(let person) = party { roll[person].name } else { "" }
  }
}
