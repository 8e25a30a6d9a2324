import Articles
import Cells
import Membership
import Testing

@testable import Browser

/// How names are shown.
@Suite struct NamingTests {
  private func roll() throws -> Roll {
    let json = #"""
      {"version": 1, "network": {"name": "Fictional people"},
       "countries": [{"code": "FR", "name": "France"}, {"code": "PL", "name": "Poland"}],
       "cities": [{"id": "p", "name": "Papierville", "country": "FR"}],
       "delegates": [
        {"id": "a", "name": "張假名", "family_name": "張", "given_name": "假名", "other_names": [
          {"name": "Zhang Jiaming", "kind": "romanization", "derived": true}],
         "posts": [{"title": "Mayor"}, {"title": "Printer"}]},
        {"id": "b", "name": "Ann Twin", "country": "FR", "city": "p", "posts": [{"title": "Mayor"}]},
        {"id": "c", "name": "Ann Twin", "country": "PL", "posts": [{"title": "Mayor"}]},
        {"id": "d", "name": "Émile Faux Nom", "family_name": "Faux Nom", "given_name": "Émile",
         "country": "PL"}
      ]}
      """#
    return try Roll(json: Array(json.utf8))
  }

  @Test(arguments: [
    (Naming.both, "張假名 ~Zhang Jiaming", "Émile Faux Nom"),
    (.asPrinted, "張假名", "Émile Faux Nom"),
    (.latinFirst, "~Zhang Jiaming 張假名", "Émile Faux Nom"),
    (.familyFirst, "~ZHANG Jiaming 張假名", "FAUX NOM Émile"),
  ])
  func forms(_ naming: Naming, _ first: String, _ last: String) throws {
    let people = try roll().delegates
    #expect(try Wording(roll()).name(naming.forms(of: people[0])) == first)
    #expect(try Wording(roll()).name(naming.forms(of: people[3])) == last)
  }

  @Test func turnsRound() {
    #expect(Naming.both.next == .asPrinted)
    #expect(Naming.familyFirst.next == .both)
  }

  @Test("Two of one name are told apart by where they are, who has no post by that alone")
  func namesakes() throws {
    let roll = try roll()
    let stage = Stage { [.loaded(roll)] }
    let browsing = try #require(try Pilot(100, 20, stage).pressing("2").session.browsing)
    let lines = browsing.listing.rows.indices.map {
      browsing.sight[$0].map(\.text).joined(separator: "|")
    }
    #expect(lines[1].hasSuffix("Papierville, Mayor"))
    #expect(lines[2].hasSuffix("Poland, Mayor"))
    #expect(lines[3].hasSuffix("Poland"))
    #expect(lines[0].contains("+1"))
  }

  @Test("Sorted by family name, the form that people are sorted by is shown, whatever is chosen")
  func sorted() throws {
    let roll = try roll()
    let pilot = try Pilot(120, 20, Stage { [.loaded(roll)] })
    #expect(try pilot.pressing("2s").screen.contains("~ZHANG Jiaming 張假名"))
    #expect(try pilot.pressing("2sss").screen.contains("張假名 ~Zhang Jiaming"))
    #expect(try pilot.pressing("2t").screen.contains("張假名  "))
    #expect(try pilot.pressing("2ttt").screen.contains("FAUX NOM Émile"))
  }
}
