import TestSupport
import Testing

@testable import Membership

/// Nobody is found in the place of somebody else.
@Suite("Search: company")
struct SearchCompanyTests {
  private static let given = [
    "Anna", "Émile", "Łukasz", "Jón", "Мария", "Иван", "國強", "淑芬", "민수", "지영", "محمد", "Γιώργος",
    "ნინო", "Søren", "Jean-Pierre", "Thị Hoa", "Ayşe", "Oʻtkir",
  ]
  private static let family = [
    "Exemple", "Müller", "Przykład", "Örnek", "Примеров", "Мисолов", "張", "林", "김", "이", "الحسن",
    "Παπαδόπουλος", "მაგალითი", "Nordmann", "Van der Voorbeeld", "Nguyễn", "O'Sample", "Dæmi",
  ]

  static let people = given.flatMap { given in family.map { "\(given) \($0)" } }

  @Test func whoIsNamedInFullIsFirst() throws {
    let index = try SearchIndex.of(Self.people)
    for (position, name) in Self.people.enumerated() {
      let found = index.matches(Query(name))
      #expect(found.first?.delegate.position == position, "\(name)")
      #expect(found.first?.tier == .exactName, "\(name)")
    }
  }

  @Test func strangersAreNotFoundButByLikeness() throws {
    let index = try SearchIndex.of(Self.people)
    let strangers = [
      "quantum", "toaster", "keyboard", "elephant", "bicycle", "umbrella", "waterfall",
      "velociraptor",
      "qwertz", "asdfgh", "zzzz", "xkcd", "носорог", "клавиатура", "自転車", "電腦", "컴퓨터", "حاسوب",
      "υπολογιστής", "კომპიუტერი", "kartoffel", "schmetterling", "ordinateur", "12 monkeys",
    ]
    for text in strangers {
      let found = index.matches(Query(text)).filter { $0.tier < .similar }
      #expect(
        found.isEmpty, "\(text) finds \(found.first.map { index.roll[$0.delegate].name } ?? "")")
    }
  }

  /// In romaji `ti` is chi and `tu` tsu. Chinese has both, as syllables of their own.
  @Test(arguments: [("tian", "張試"), ("tiang", "張試"), ("tuan", "船試")])
  func chineseIsNotReadAsRomaji(_ query: String, _ name: String) throws {
    let matches = try SearchIndex.of([name]).matches(Query(query))
    #expect(matches.allSatisfy { $0.tier == .similar }, "\(matches.map(\.reason))")
  }

  /// 150 of random letters and 150 that could be spoken, over the roll that is in the program and
  /// over a fictional one.
  @Test(arguments: [nil, "paper-towns.json"])
  func nobodyIsFoundByNonsense(_ file: String?) throws {
    let roll = try file.map { try Roll(json: Fixture.bytes($0)) } ?? Roll.bundled()
    let index = SearchIndex(roll)
    var chance = SeededGenerator(state: 5)
    for number in 0..<300 {
      let text = (0..<Int.random(in: 5...12, using: &chance)).map { place in
        let letters =
          number < 150 ? "abcdefghijklmnopqrstuvwxyz" : place % 2 == 0 ? "bdfglmprstv" : "aeiou"
        return String(letters.randomElement(using: &chance) ?? "a")
      }.joined()
      let found = index.matches(Query(text)).filter { $0.tier < .similar }
      #expect(
        found.isEmpty, "\(text) finds \(found.first.map { index.roll[$0.delegate].name } ?? "")")
    }
  }

  @Test func theSameQueryHasTheSameAnswer() throws {
    let index = try SearchIndex.of(Self.people)
    for query in ["a", "müller", "zhang", "exmaple", "ив"] {
      #expect(index.matches(Query(query)) == index.matches(Query(query)))
    }
  }
}
