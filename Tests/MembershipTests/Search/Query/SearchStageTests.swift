import Phrases
import Testing

@testable import Membership

/// A query that is meant otherwise than it stands.
struct Meant: CustomTestStringConvertible {
  let query: String
  let name: String
  let reason: String

  init(_ query: String, _ name: String, _ reason: String) {
    (self.query, self.name, self.reason) = (query, name, reason)
  }

  var testDescription: String { "\(query) → \(name)" }

  /// Finds the name first, as a likeness, and for the reason.
  func expect() throws {
    let index = try SearchIndex.of(["Nobody Else", name, "Someone Other"])
    let match = try #require(index.matches(Query(query)).first)
    #expect(index.roll[match.delegate].name == name)
    #expect(match.tier == .similar)
    #expect(match.reason?.words == reason)
  }
}

/// Queries that are asked in the place of the one that was typed.
@Suite("Search: stages")
struct SearchStageTests {
  /// Where more is lost than is left, anybody would fit.
  @Test(arguments: ["\u{FFFD}\u{FFFD}\u{FFFD}", "S\u{FFFD}", "???", "Sa\u{FFFD}\u{FFFD}\u{FFFD}"])
  func whatIsMostlyLostIsNobody(_ query: String) throws {
    let index = try SearchIndex.of(["Zoë Sampleova", "Xen Papirova"])
    #expect(index.matches(Query(query)).allSatisfy { $0.tier != .similar })
  }

  @Test(arguments: [
    Meant("M%C3%BCnz+Papirova", "Münz Papirova", "read as Münz Papirova"),
    Meant("Zo&euml; Sampleova", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant("Art&#x16B;rs Paraugs", "Artūrs Paraugs", "read as Artūrs Paraugs"),
    Meant(#"Arv\u012bds Paraugs"#, "Arvīds Paraugs", "read as Arvīds Paraugs"),
    Meant("ZoÃ« Sampleova", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant("zoe.sampleova@paper.example", "Zoë Sampleova", "read as zoe sampleova"),
    Meant("Zoë Sampleova <z@paper.example>", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant(
      "https://paper.example/people/zoe-sampleova.html", "Zoë Sampleova",
      "read as zoe sampleova"),
    Meant("12. Zoë Sampleova [PPR]", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant("contact: Zoë Sampleova", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant("Zoë \"Max\" Sampleova", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant("Zoë Sampleova née Papier", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant("H.E. Mr. Zoë Sampleova", "Zoë Sampleova", "read as Zoë Sampleova"),
    Meant(
      "Zoë Sampleova, Permanent Representative of Paper", "Zoë Sampleova",
      "read as Zoë Sampleova"),
  ])
  func pasted(_ meant: Meant) throws { try meant.expect() }

  @Test(arguments: [
    Meant("ghbvthjd", "Примеров Иван", "typed on another keyboard: примеров"),
    Meant("зфзук", "Paper Anna", "typed on another keyboard: paper"),
    Meant("qnnq pqper", "Anna Paper", "typed on another keyboard: anna paper"),
    Meant("dlxkfm", "이타르", "typed on another keyboard: 이타르"),
  ])
  func keyboards(_ meant: Meant) throws { try meant.expect() }

  @Test(arguments: [
    Meant("nguye6n4 ma6u4", "Nguyễn Mẫu", "typed for nguyen mau"),
    Meant("nguyeenx maaux", "Nguyễn Mẫu", "typed for nguyen mau"),
    Meant("zhang1 shi4", "張試", "typed for zhang shi"),
    Meant("ㄓㄤ ㄕˋ", "張試", "typed for zhang shi"),
  ])
  func inputMethods(_ meant: Meant) throws { try meant.expect() }

  @Test(arguments: [
    Meant("Bill Sampleova", "William Sampleova", "Bill is a form of William"),
    Meant("William Sampleova", "Bill Sampleova", "Bill is a form of William"),
    Meant("Миша Примеров", "Примеров Михаил", "Миша is a form of Михаил"),
    Meant("Charles Middle Sampleova", "Chuck Sampleova", "Chuck is a form of Charles"),
  ])
  func givenNames(_ meant: Meant) throws { try meant.expect() }

  @Test(arguments: [
    Meant("Anna Middle Sampleova", "Anna Sampleova", "without Middle"),
    Meant("Albert Papier i Mostra", "Albert Papier", "without i Mostra"),
    Meant("Anna Sampleova Q", "Anna Sampleova", "without Q"),
  ])
  func omittedWords(_ meant: Meant) throws { try meant.expect() }

  @Test(arguments: [
    Meant("بوريس جونسامبل", "Boris Jonsample", "sounds alike"),
    Meant("ジョン・サンプル", "John Sampl", "sounds alike"),
    Meant("Пол Сэмплвелл", "Paul Samplewell", "sounds alike"),
    Meant("मार्क सैम्पल", "Mark Sampal", "sounds alike"),
  ])
  func sounds(_ meant: Meant) throws { try meant.expect() }

  /// Two words that do not fit are no name, and nor is one that does.
  @Test(arguments: [
    "Anna Other", "Anna Middle Other", "Bill Sampleova", "бумага",
  ])
  func nobodyElseIsFound(_ query: String) throws {
    let index = try SearchIndex.of(["Anna Sampleova", "Wilhelm Sampleova"])
    #expect(index.matches(Query(query)).isEmpty)
  }

  /// Another person with another middle name is not meant.
  @Test func anotherMiddleNameIsAnotherPerson() throws {
    let index = try SearchIndex.of(["Anna Wholly Sampleova"])
    #expect(index.matches(Query("Anna Middle Sampleova")).isEmpty)
  }

  @Test func whoIsNamedSurelyStandsFirst() throws {
    let index = try SearchIndex.of(["William Sampleova", "Bill Sampleova"])
    let names = index.matches(Query("Bill Sampleova")).map { index.roll[$0.delegate].name }
    #expect(names == ["Bill Sampleova", "William Sampleova"])
  }
}
