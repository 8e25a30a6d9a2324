import Testing

@testable import Membership

/// What is lit in the name as it is displayed, also where a reading matched.
@Suite("Search: highlights")
struct SearchHighlightTests {
  @Test(arguments: [
    Hits("qiang", "張國⟨強⟩"), Hits("zhang q", "⟨張⟩國⟨強⟩"), Hits("min", "김⟨민⟩수"),
    Hits("shima", "⟨しま⟩だ はなこ"), Hits("prim", "Иван ⟨Прим⟩еров"),
    Hits("shcher", "⟨Щер⟩баков Пример"), Hits("papan", "Νίκος ⟨Παπαν⟩δρέου"),
    Hits("strasse", "Anna ⟨Straße⟩r"), Hits("exe lu", "⟨Lu⟩c ⟨Exe⟩mple"),
  ])
  func readingsLightTheirLetters(_ row: Hits) throws {
    let match = try findFirst(row.query, row.name)
    #expect(match.lit(row.name) == row.lit)
  }

  @Test func highlightsRiseAndStayInTheName() throws {
    let index = try SearchIndex.of(SearchCompanyTests.people)
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
