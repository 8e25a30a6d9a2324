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

  private static let people = given.flatMap { given in family.map { "\(given) \($0)" } }

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

  /// Each letter may sound like that of the name, but not all of them at once.
  @Test(arguments: [("cueqe", "Kucheova Example"), ("bucicit", "Bukizita Example")])
  func soundsAloneFindNobody(_ query: String, _ name: String) throws {
    let index = try SearchIndex.of([name])
    #expect(index.matches(Query(query)).allSatisfy { $0.tier == .similar })
  }

  /// Who has the name comes before who is also written so.
  @Test func whoIsCalledSoIsBeforeWhoIsAlso() throws {
    let index = try SearchIndex.of([
      SearchedPerson("Ann Bea Sample", others: [("Ann Sample", nil)]), SearchedPerson("Ann Sample"),
    ])
    #expect(index.matches(Query("ann sample")).map(\.delegate.position) == [1, 0])
  }

  /// Consonants, sounds of words only begun, and a j for a y are worth a guess, no more.
  @Test(arguments: [
    ("qouid", "كعيد مثال"), ("khobb", "Coburnova Example"), ("vjimeh", "Vymětalova Example"),
    ("syjjyl", "ثجيل مثال"),
  ])
  func guessesAreOnlyAlike(_ query: String, _ name: String) throws {
    let matches = try SearchIndex.of([name]).matches(Query(query))
    let isConsonants = name.unicodeScalars.contains { Skeleton.holds($0) }
    #expect(matches.map(\.tier) == [.similar])
    #expect(matches.first?.reason == (isConsonants ? .sameConsonants : .soundsAlike))
  }

  /// 150 of random letters and 150 that could be spoken, over the roll that is in the program and
  /// over a fictional one.
  @Test(arguments: [nil, "paper-towns.json"])
  func nobodyIsFoundByNonsense(_ file: String?) throws {
    let roll = try file.map { try Roll(json: Fixture.bytes($0)) } ?? Roll.bundled()
    let index = SearchIndex(roll, folding: .full)
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

  @Test func highlightsRiseAndStayInTheName() throws {
    let index = try SearchIndex.of(Self.people)
    for query in ["an", "zhang guo", "kim", "marya", "van voorb", "papadopulos", "ep", "ossample"] {
      for match in index.matches(Query(query)) {
        let count = index.roll[match.delegate].name.count
        let ends = match.highlights.flatMap { [$0.lowerBound, $0.upperBound] }
        #expect(ends == ends.sorted() && Set(ends).count == ends.count)
        #expect(ends.allSatisfy { 0...count ~= $0 })
      }
    }
  }
}
