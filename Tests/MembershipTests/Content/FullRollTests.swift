import Membership
import Phrases
import Testing

/// Everything that the format has arrives in the model.
@Suite struct FullRollTests {
  private let roll: Roll

  init() throws {
    roll = try read(FullRoll.text)
  }

  @Test func itHasNoWarnings() {
    #expect(roll.warnings.map { $0.description(file: "full.json") } == [])
  }

  @Test func network() {
    #expect(roll.network.name.text(in: ["zh-Hant"]) == "絲綢網路")
    #expect(roll.network.alsoKnownAs == ["Silkies"])
    #expect(roll.network.asOf?.description == "2020-11-20")
    #expect(roll.network.history.map(\.date.description) == ["2019-11"])
    #expect(roll.network.history.first?.sources.map { roll[$0].id } == ["page"])
    #expect(roll.network.note?.english == "The charter is not published.")
    #expect(roll.network.sources.map { roll[$0].id } == ["page"])
    #expect(roll.network.purpose?.text.english == "To weave.")
    #expect(roll.network.purpose?.sources == roll.network.sources)
    #expect(roll.network.leadership?.text.english == "Every orientation has a leader.")
    #expect(roll.network.leadership?.sources == roll.network.sources)
  }

  @Test func cityLists() throws {
    let lists = roll.network.cityLists
    let lyon = try #require(roll.city(id: "lyon"))
    guard case .name(let town) = lists[0].cities[0] else { return #expect(Bool(false)) }
    #expect(town.english == "Paper Town" && lists[0].cities[1] == .city(lyon))
    #expect(lists[0].note?.english == "Founders." && lists[0].sources == roll.network.sources)
    #expect(lists.count == 2 && lists[1].cities.isEmpty && lists[1].note == nil)
  }

  @Test func sourcesAndPlaces() throws {
    let page = try #require(roll.source(id: "page"))
    #expect(roll[page].publisher == "Somebody")
    #expect(roll[page].language == "fr")
    #expect(roll[page].derivedLanguages == ["en"] && roll[page].note?.english == "A repost.")
    #expect(roll.countries.map(\.code) == ["FR", "XK", "BR"])
    let lyon = roll[try #require(roll.city(id: "lyon"))]
    #expect(lyon.country.map { roll[$0].code } == "FR")
    #expect(lyon.latitude == 45.76 && lyon.longitude == 4.84)
    #expect(lyon.derivedLanguages == ["en"])
    let union = roll[try #require(roll.organization(id: "isu"))]
    #expect(union.acronym == "ISU" && union.derivedLanguages == ["en"])
    #expect(union.otherNames.isEmpty && union.inferred.name == nil)
    #expect(lyon.otherNames.map(\.name) == ["Lione"] && lyon.otherNames[0].language == "it")
    #expect(lyon.inferred.country?.english == "the language of the page")
    let metropole = roll[try #require(roll.organization(id: "metro"))]
    #expect(metropole.otherNames.map(\.kind) == [.alias])
    #expect(metropole.inferred.name?.english == "the same address")
  }

  @Test func otherNames() throws {
    let guo = roll[try #require(roll.delegate(id: "guo"))]
    #expect(guo.familyName == "張" && guo.givenName == "國強" && guo.nameOrder == .familyFirst)
    #expect(guo.honorificPrefix == nil && guo.language == "zh-Hant")
    let other = try #require(guo.otherNames.first)
    #expect(other.name == "Zhang Guoqiang" && other.kind == .romanization && other.isDerived)
    #expect(other.sources.count == 1 && !other.isMisprint && other.inferred.name == nil)
    let mistake = try #require(guo.otherNames.last)
    #expect(mistake.isMisprint && !mistake.isDerived && mistake.kind == .spelling)
    #expect(mistake.inferred.name?.english == "the same post")
    #expect(guo.posts.first?.derivedLanguages == ["en"])
    #expect(guo.posts.first?.printed?.text(in: ["zh-Hant"]) == "主席")
  }

  @Test func person() throws {
    let xavier = roll[try #require(roll.delegate(id: "xavier"))]
    #expect(xavier.posts.map { $0.organizations.map { roll[$0].id } } == [["metro", "isu"], []])
    #expect(xavier.contacts.map(\.kind) == [.email, .phone, .url])
    #expect(xavier.region?.english == "Rhône" && xavier.note?.english == "A remark.")
    #expect(xavier.city.map { roll[$0].id } == "lyon")
    let inferred = xavier.inferred
    #expect(inferred.country?.english == "the list" && inferred.city?.english == "the address")
    #expect(inferred.region?.english == "the map" && inferred.name == nil)
  }

  @Test func meetings() {
    let (held, planned) = (roll.meetings[0], roll.meetings[1])
    #expect(held.status == .held && held.form == .online && held.hosts.count == 2)
    #expect(held.agenda.map(\.title).map { $0.english } == ["Opening", "Speech"])
    #expect(held.agenda.map { $0.note?.english } == [nil, "On silk."])
    let parties = [
      roll.delegate(id: "guo").map(Party.delegate), roll.city(id: "lyon").map(Party.city),
      roll.organization(id: "isu").map(Party.organization),
    ]
    #expect(held.participants.map(\.party) == parties.compactMap(\.self))
    #expect(held.participants.map(\.sources.count) == [1, 0, 0] && planned.participants.isEmpty)
    #expect(planned.status == .planned && planned.form == .inPerson)
    #expect(planned.place == roll.country(code: "BR").map(Meeting.Place.country))
    #expect(roll.meetings[2].place == roll.city(id: "lyon").map(Meeting.Place.city))
  }

  @Test func orientations() {
    #expect(roll.orientations.map(\.number) == [1, 2])
    #expect(roll.orientations[1].leader?.since?.description == "2020-11-20")
    #expect(roll.orientations[0].coLeader == nil)
  }
}
