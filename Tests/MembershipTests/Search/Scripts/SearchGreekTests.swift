import Testing

@testable import Membership

/// Greek names asked for in Latin letters, and the other way round.
@Suite("Search: Greek")
struct SearchGreekTests {
  @Test(arguments: [
    ("georgios", "Γεώργιος"), ("papandreou", "Παπανδρέου"), ("tsipras", "Τσίπρας"),
    ("evangelos", "Ευάγγελος"), ("christos", "Χρήστος"), ("hristos", "Χρήστος"),
    ("theodoros", "Θεόδωρος"), ("Παπανδρέου", "Papandreou Nikos"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
