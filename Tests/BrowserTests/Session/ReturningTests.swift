import Membership
import Testing

@testable import Browser

/// A search is a place: one comes back to it, and goes on through what it found.
@Suite struct ReturningTests {
  @Test(arguments: [
    // A link, and back; the hits from elsewhere; the search that was cleared.
    ("/em<enter><enter><bs>", "em"), ("/em<enter>m<bs>", "em"), ("/e<enter>1n", "e"),
    ("/e<esc>n", "e"), ("/e<esc>1N", "e"), ("/e<enter>3n", "e"),
  ])
  func theSearchIsThere(keys: String, query: String) throws {
    let pilot = try Pilot(100, 30).pressing(keys)
    #expect(pilot.screen.contains("2 Delegates · “\(query)”"))
    #expect(pilot.screen.contains(" / \(query)  "))
    #expect(pilot.session.context == .browsing)
  }

  @Test func backFindsTheRow() throws {
    let pilot = try Pilot(100, 30).pressing("/e<down><enter>")
    let there = pilot.session.browsing
    let back = try pilot.pressing("<enter><bs>").session.browsing
    #expect(there?.location.delegate != nil)
    #expect(back?.location.delegate == there?.location.delegate)
    #expect(back?.listing == there?.listing)
  }

  @Test func hitsGoRound() throws {
    func chosen(_ keys: String) throws -> Int? {
      try Pilot(100, 30).pressing(keys).session.browsing?.location.delegate?.position
    }
    let first = try chosen("/e<enter>")
    #expect(try chosen("/e<enter>n") != first)
    #expect(try chosen("/e<enter>nn") == first)
    #expect(try chosen("/e<enter>N") == chosen("/e<enter>n"))
  }

  @Test(arguments: [
    ("/em<esc>/<up>", "em"), ("/em<esc>/zo<esc>/<up>", "zo"), ("/em<esc>/zo<esc>/<up><up>", "em"),
    ("/em<esc>/zo<esc>/<up><up><up>", "em"), ("/em<esc>/zo<esc>/<up><up><down>", "zo"),
    ("/em<esc>/<up><down>", ""), ("/em<esc>/z<up>", "z"), ("/em<esc>/<up>x<up>", "emx"),
    ("/em<esc>/em<esc>/zo<esc>/<up><up><up>", "em"),
  ])
  func earlierQueries(keys: String, query: String) throws {
    let search = try Pilot(100, 30).pressing(keys).session.browsing?.search
    #expect(search?.field.text == query)
  }

  @Test func aSearchSaysThatItLooksBeyondACountry() throws {
    let pilot = try Pilot(100, 30).pressing("jj2/e")
    #expect(pilot.screen.contains("beyond Japan too; ^T only there"))
    let all = pilot.session.browsing?.listing.delegates ?? 0
    let narrow = try pilot.pressing("<C-t>")
    #expect(narrow.screen.contains("only Japan; ^T everywhere"))
    #expect(narrow.session.browsing?.listing.delegates ?? 0 < all)
    #expect(try narrow.pressing("<C-t>").session.browsing?.listing.delegates == all)
    #expect(try !Pilot(100, 30).pressing("/o").screen.contains("^T"))
  }
}
