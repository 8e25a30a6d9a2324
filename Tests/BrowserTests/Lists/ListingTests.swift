import Membership
import TestSupport
import Testing

@testable import Browser

/// Counts are those of France, Japan, Poland, Iceland, the guild and no country.
@Suite struct ListingTests {
  private let roll: Roll

  init() throws {
    roll = try Fixture.paperTowns()
  }

  @Test func everybodyWithGuestsLast() throws {
    let listing = try listing()
    #expect(names(listing).suffix(3) == ["Nemo Nusquam", "– Guests", "Gaston Invité"])
    #expect(listing.total == 7)
    #expect((listing.delegates, listing.guests) == (7, 1))
    #expect(listing.counts == [2, 1, 1, 1, 1, 1])
  }

  @Test func aCountryListsItsOwnAndCountsAll() throws {
    let listing = try listing(group: group("FR"))
    #expect(names(listing) == ["Émile Fauxnom", "Berthe Exemple", "– Guests", "Gaston Invité"])
    #expect(listing.total == 7)
    #expect((listing.delegates, listing.guests) == (2, 1))
  }

  @Test func aCountryWithoutGuestsHasNoHeading() throws {
    #expect(names(try listing(group: group("JP"))) == ["紙 試す"])
  }

  @Test func anOrientationListsWhoWorksOnIt() throws {
    let folding = try #require(roll.orientation(id: "folding"))
    let listing = try listing(.orientation(folding))
    #expect(names(listing) == ["Émile Fauxnom", "Berthe Exemple", "紙 試す"])
    #expect(listing.total == 3)
    #expect(listing.counts == [2, 1, 0, 0, 0, 0])
  }

  @Test func anOrganizationListsWhoHasAPostThere() throws {
    let guild = try #require(roll.organization(id: "guild"))
    let listing = try listing(.organization(guild))
    #expect(names(listing) == ["Zoë Sample", "Émile Fauxnom", "Berthe Exemple"])
  }

  @Test func aNarrowingAndACountryTogether() throws {
    let guild = try #require(roll.organization(id: "guild"))
    let listing = try listing(.organization(guild), group: group("FR"))
    #expect(names(listing) == ["Émile Fauxnom", "Berthe Exemple"])
    #expect(listing.total == 3)
  }

  /// Best first, guests among them and counted: one searched for a person, not a delegation.
  @Test func whoIsFoundKeepsTheOrderOfTheAnswer() throws {
    let listing = try listing(found: "i")
    #expect(names(listing) == ["Gaston Invité"])
    #expect(listing.total == 1)
    #expect((listing.delegates, listing.guests) == (0, 1))
    #expect(listing.counts == [1, 0, 0, 0, 0, 0])
  }

  @Test func nobodyIsFound() throws {
    let listing = try listing(found: "qq")
    #expect(listing.rows.isEmpty)
    #expect(listing.counts == [0, 0, 0, 0, 0, 0])
    #expect(listing.total == 0)
  }

  /// What nothing names stands under no heading; what a fact names does.
  @Test(arguments: [("-exemple", false), ("-country:fr", false), ("country:fr", true)])
  func onlyNamedFactsHaveAHeading(_ words: String, _ hasHeading: Bool) throws {
    let rows = names(try listing(found: words))
    #expect(rows.count > 0)
    #expect(rows.contains("– By post, place or organization") == hasHeading)
  }

  @Test func sortingSortsGuestsApart() throws {
    let listing = try listing(group: group("FR"), sort: .familyName)
    #expect(names(listing) == ["Berthe Exemple", "Émile Fauxnom", "– Guests", "Gaston Invité"])
  }

  private func listing(
    _ narrowing: Narrowing? = nil, group: Roll.Group? = nil, sort: Sort = .roll,
    found words: String? = nil
  ) throws -> Listing {
    let found = words.map { SearchIndex(roll).matches(Query($0)) }
    let request = Listing.Request(narrowing: narrowing, group: group, sort: sort)
    return Listing(roll.wording, request, found: found)
  }

  private func group(_ code: String) throws -> Roll.Group {
    .country(try #require(roll.country(code: code)))
  }

  /// The rows in order, headings marked.
  private func names(_ listing: Listing) -> [String] {
    listing.rows.map { row in
      switch row {
      case .heading(let heading): "– \(roll.wording.title(of: heading))"
      case .person(let person): roll[person].name
      case .found(let person, at: _): roll[person].name
      }
    }
  }
}
