import Articles
import Membership
import TestSupport
import Testing

@testable import Browser

/// Of somebody with several posts, a list shows the one that it is about.
@Suite struct AskedPostTests {
  @Test(arguments: [
    ("far-union", "Ann Fictive  Secretary, FU"),
    ("paper-guild", "Ann Fictive  Member, Paper Guild"),
    ("far-union", "Bo Fictive  Chair, FU"),
  ])
  func onAnOrganizationsPage(_ id: String, _ row: String) throws {
    let roll = try Self.roll()
    let body = try #require(roll.organization(id: id))
    #expect(roll.page(about: .organization(body), width: 80).text.contains(row))
  }

  @Test func onACitysPage() throws {
    let roll = try Self.roll()
    let city = try #require(roll.city(id: "paperton"))
    let text = roll.page(about: .city(city), width: 80).text
    #expect(text.contains("Ann Fictive  Deputy Mayor of Paperton"))
    #expect(text.contains("Bo Fictive  Clerk"))
  }

  /// The list beside the page says the same.
  @Test(arguments: [
    ("/ann<enter>j<enter>", "Member, Paper G"), ("/ann<enter>jj<enter>", "Secretary, FU"),
  ])
  func inANarrowedList(_ keys: String, _ post: String) throws {
    let pilot = try Pilot(120, 30, Stage(json: Self.text)).pressing(keys)
    let rows = pilot.screen.split(separator: "\n").filter { $0.contains("▸ Ann Fictive") }
    #expect(rows.contains { $0.contains(post) }, "\(pilot.screen)")
  }

  private static func roll() throws -> Roll { try Roll(json: Array(text.utf8)) }

  private static let text = #"""
    {"version": 1, "network": {"name": "Paper League"},
     "countries": [{"code": "FR", "name": "France"}],
     "cities": [{"id": "paperton", "name": "Paperton"}],
     "organizations": [{"id": "first-body", "name": "First Body"},
      {"id": "paper-guild", "name": "Paper Guild"}, {"id": "far-union", "name": "Far Union", "acronym": "FU"}],
     "delegates": [{"id": "a", "name": "Ann Fictive", "country": "FR", "city": "paperton",
       "posts": [{"title": "President", "organizations": ["first-body"]},
        {"title": "Member", "organizations": ["paper-guild"]},
        {"title": "Secretary", "organizations": ["far-union"]}, {"title": "Deputy Mayor of Paperton"}]},
      {"id": "b", "name": "Bo Fictive", "city": "paperton",
       "posts": [{"title": "Clerk"}, {"title": "Chair", "organizations": ["far-union"]}]}]}
    """#
}
