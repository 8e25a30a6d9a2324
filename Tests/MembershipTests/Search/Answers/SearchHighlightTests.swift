import Testing

@testable import Membership

/// What is lit in the name as it is displayed, also where a reading matched.
@Suite("Search: highlights")
struct SearchHighlightTests {
  @Test(arguments: [
    Found("qiang", "張國⟨強⟩"), Found("zhang q", "⟨張⟩國⟨強⟩"), Found("min", "김⟨민⟩수"),
    Found("shima", "⟨しま⟩だ はなこ"), Found("prim", "Иван ⟨Прим⟩еров"),
    Found("shcher", "⟨Щер⟩баков Пример"), Found("papan", "Νίκος ⟨Παπαν⟩δρέου"),
    Found("strasse", "Anna ⟨Straße⟩r"), Found("exe lu", "⟨Lu⟩c ⟨Exe⟩mple"),
  ])
  func readingsLightTheirLetters(_ row: Found) throws {
    let match = try findFirst(row.query, row.name, folding: .full)
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
