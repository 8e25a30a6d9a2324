import Testing

@testable import Membership

/// Ethiopic names asked for in Latin letters.
@Suite("Search: Ethiopic")
struct SearchEthiopicTests {
  @Test(arguments: [
    ("abiy", "ዐቢይ"), ("abiy ahmed", "ዐቢይ አህመድ"), ("tadesse", "ታደሰ"), ("girma", "ግርማ"),
    ("birhanu", "ብርሃኑ"), ("berhanu", "ብርሃኑ"), ("haile mariam", "ኃይለማርያም"),
    ("hailemariam", "ኃይለማርያም"),
    ("desalegn", "ደሳለኝ"), ("giorgis", "ጊዮርጊስ"), ("tsegaye", "ፀጋዬ"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
