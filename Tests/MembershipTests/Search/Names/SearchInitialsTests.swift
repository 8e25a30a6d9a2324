import Testing

@testable import Membership

/// First letters of all words, or of some beside whole ones.
@Suite("Search: initials")
struct SearchInitialsTests {
  @Test(
    arguments: [
      ("me", "Michel Exemple", "initials ME"), ("em", "Michel Exemple", "initials ME"),
      ("le", "Luc Exemple", "initials LE"),
      ("jpe", "Jean-Pierre Exemple", "initials JPE"), ("ип", "Иван Примеров", "initials ИП"),
      ("zgq", "張國強", "pinyin zhang guo qiang"),
    ])
  func areReasons(_ query: String, _ name: String, _ reason: String) throws {
    let match = try findFirst(query, name)
    #expect(match.tier == .initials)
    #expect(match.reason?.words == reason)
  }

  @Test(arguments: [
    ("J. Exemple", "Jean-Pierre Exemple"), ("Exemple J. P.", "Jean-Pierre Exemple"),
    ("J.-P. Exemple", "Jean-Pierre Exemple"), ("Примеров И. П.", "Примеров Иван Петрович"),
    ("И. Примеров", "Примеров Иван Петрович"), ("I. Primerov", "Примеров Иван Петрович"),
  ])
  func standBesideWords(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
