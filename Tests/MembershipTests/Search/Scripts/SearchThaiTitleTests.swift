import Testing

@testable import Membership

/// Titles of Thai stand before a name without a space, or are left out.
@Suite("Search: Thai titles")
struct SearchThaiTitleTests {
  @Test(arguments: [
    ("สมชาย", "นายสมชาย ตัวอย่าง"), ("นายสมชาย", "สมชาย ตัวอย่าง"), ("มาลี", "นางสาวมาลี"),
    ("นางสาวมาลี", "มาลี ตัวอย่าง"), ("นายสมชาย", "นายสมชาย ตัวอย่าง"), ("นายิกา", "นายิกา ตัวอย่าง"),
  ])
  func areWords(_ query: String, _ name: String) throws {
    let match = try findFirst(query, name)
    #expect(match.tier < .substring)
  }

  @Test(arguments: [
    ("somchai", "นายสมชาย ตัวอย่าง"), ("malee", "นางสาวมาลี ตัวอย่าง"), ("anong", "นางอนงค์"),
    ("s. jaidee", "นายสมชาย ใจดี"),
  ])
  func areNotInTheWay(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).isGuess)
  }
}
