import Articles
import Cells
import Membership
import Testing

@testable import Browser

/// Lists show the beginning of a name that no screen has room for, and its own page all of it.
@Suite struct LongNameTests {
  @Test(arguments: ["x", "é", "漢", "س", "a "])
  func aLineShowsWhatItShowedOfTheWhole(letter: String) {
    let name = String(repeating: letter, count: 6000 / letter.unicodeScalars.count)
    #expect(name.lineful.unicodeScalars.count == 4001)
    for columns in [1, 2, 80, 2000] {
      #expect(Line(name.lineful).clipped(to: columns) == Line(name).clipped(to: columns))
    }
  }

  @Test func whatFitsIsWhole() {
    let name = String(repeating: "é", count: 4000)
    #expect(name.lineful == name)
    #expect((name + "é").lineful == name + "…")
  }

  @Test func thePageOfAGroupNamesAllOfIt() throws {
    let name = String(repeating: "abc ", count: 2000) + "end"
    let roll = try Roll(
      json: Array(
        #"""
        {"version": 1, "network": {"name": "N"}, "countries": [{"code": "FR", "name": "\#(name)"}],
         "delegates": []}
        """#.utf8))
    let page = roll.page(about: .group(.country(try #require(roll.country(code: "FR")))), width: 80)
    #expect(page.text.contains("end"))
  }
}
