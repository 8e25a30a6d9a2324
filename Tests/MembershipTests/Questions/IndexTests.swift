import Membership
import Testing

/// Questions that the browser asks.
@Suite struct IndexTests {
  private let roll: Roll

  init() throws {
    roll = try read(FullRoll.text)
  }

  private func person(_ id: String) throws -> Reference<Delegate> {
    try #require(roll.delegate(id: id))
  }

  private func ids(_ people: [Reference<Delegate>]) -> [String] {
    people.map { roll[$0].id }
  }

  @Test func organizationsHaveTheirPeopleHoweverTheirIdsAreWritten() throws {
    let person = { (id: String, posts: String) in
      #"{"id": "\#(id)", "name": "mill", "posts": [\#(posts)]}"#
    }
    let roll = try read(
      RollText.with(
        delegates: "["
          + [
            person("a", #"{"title": "x"}, {"title": "y", "organizations": ["guild", "mill"]}"#),
            person("b", #"{"title": "mill", "organizations": ["guild"]}"#),
            person("c", #"{"title": "x", "organizations": ["m\u0069ll"]}"#),
            person("d", ""),
          ].joined(separator: ",") + "]",
        #""organizations": [{"id": "guild", "name": "G"}, {"id": "mill", "name": "M"}]"#))
    let mill = try #require(roll.organization(id: "mill"))
    #expect(roll.people(of: mill).map { roll[$0].id } == ["a", "c"])
    let bodies = roll.delegates.indices.map { place in
      roll.delegate(id: roll.delegates[place].id).flatMap(roll.firstOrganization)
    }
    #expect(bodies.map { $0.map { roll[$0].id } } == [nil, "guild", "mill", nil])
  }

  @Test func citiesAreKnownWithoutReading() throws {
    for place in roll.delegates.indices {
      let person = try person(roll.delegates[place].id)
      #expect(roll.city(of: person) == roll[person].city)
      #expect(roll.firstOrganization(of: person) == roll[person].posts.first?.organizations.first)
    }
    #expect(roll.allDelegates.contains { roll.city(of: $0) != nil })
  }

  @Test func groupsStandInOrder() throws {
    let union = try #require(roll.organization(id: "isu"))
    let countries = roll.countries.compactMap { roll.country(code: $0.code) }
    #expect(
      roll.groups == countries.map { .country($0) } + [.organization(union), Roll.Group.none])
  }

  @Test func everybodyIsListedOnce() {
    let listed = roll.groups.flatMap { roll.delegates(of: $0) + roll.guests(of: $0) }
    #expect(
      listed.sorted()
        == roll.delegates.indices.compactMap { at in
          roll.delegate(id: roll.delegates[at].id)
        })
    #expect(ids(roll.allDelegates) == ["guo", "xavier", "ilir", "nobody"])
    #expect(ids(roll.allGuests) == ["moulin"])
  }

  @Test func groupsHaveTheirPeople() throws {
    let france = Roll.Group.country(try #require(roll.country(code: "FR")))
    let brazil = Roll.Group.country(try #require(roll.country(code: "BR")))
    #expect(ids(roll.delegates(of: france)) == ["xavier"])
    #expect(ids(roll.guests(of: france)) == ["moulin"])
    #expect(roll.delegates(of: brazil).isEmpty)
    #expect(ids(roll.delegates(of: .none)) == ["nobody"])
    #expect(roll.group(of: try person("xavier")) == france)
    #expect(roll.group(of: try person("nobody")) == .none)
  }

  @Test func groupsThatNobodyIsInAreEmpty() throws {
    let small = try read(RollText.with())
    #expect(small.groups.isEmpty)
    #expect(small.delegates(of: .none).isEmpty)
    let metro = Roll.Group.organization(try #require(roll.organization(id: "metro")))
    #expect(roll.delegates(of: metro).isEmpty)
  }

  @Test func peopleOfAnOrientation() throws {
    let innovation = try #require(roll.orientation(id: "innovation"))
    #expect(ids(roll.people(of: innovation)) == ["ilir", "xavier", "guo"])
    let influence = try #require(roll.orientation(id: "influence"))
    #expect(roll.people(of: influence).isEmpty)
  }

  @Test func orientationsOfAPerson() throws {
    let innovation = try #require(roll.orientation(id: "innovation"))
    #expect(roll.orientations(ledBy: try person("ilir")).map(\.role) == [.leader])
    #expect(roll.orientations(ledBy: try person("xavier")).map(\.role) == [.coLeader])
    #expect(roll.orientations(ledBy: try person("guo")).isEmpty)
    #expect(roll.orientations(workedOnBy: try person("guo")) == [innovation])
    #expect(roll.orientations(workedOnBy: try person("xavier")).isEmpty)
  }

  @Test func partsInMeetings() throws {
    let meeting = try #require(roll.meeting(id: "2020-11-20"))
    #expect(
      roll.parts(of: try person("xavier")) == [
        .chaired(meeting), .spoke(meeting, agendaItem: 0),
      ])
    #expect(roll.parts(of: try person("guo")) == [.spoke(meeting, agendaItem: 1)])
    #expect(roll.parts(of: try person("ilir")).isEmpty)
  }

  @Test func nothingHasAnUnknownId() {
    #expect(roll.delegate(id: "x") == nil && roll.country(code: "fr") == nil)
    #expect(roll.orientation(id: "x") == nil && roll.meeting(id: "x") == nil)
    #expect(roll.city(id: "x") == nil && roll.organization(id: "x") == nil)
  }
}
