import Testing

@testable import Browser

@Suite("Searching")
struct SearchTests {
  /// Once the list stayed that of the letter before, because an answer bears its question's number.
  @Test func listFollowsTheLastLetter() throws {
    let pilot = try Pilot(80, 24).pressing("/emil")
    #expect(pilot.screen.contains("Émile Fauxnom"))
    #expect(!pilot.screen.contains("Berthe Exemple"))
    #expect(pilot.screen.contains("1 of 1 found"))
  }
}
