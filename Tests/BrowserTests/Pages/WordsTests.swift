import Articles
import Membership
import Phrases
import Testing

@testable import Browser

@Suite struct WordsTests {
  @Test(
    "Numbers with their thousands apart",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (100_000, "100,000"),
      (1_234_567, "1,234,567"), (-1, "-1"), (-1234, "-1,234"),
      (.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(_ number: Int, _ text: String) {
    #expect(Phrases.english(.number(number)) == text)
  }

  @Test(
    "One and many",
    arguments: [(0, "0 guests"), (1, "1 guest"), (2, "2 guests"), (1200, "1,200 guests")])
  func counted(_ number: Int, _ text: String) {
    #expect(Phrases.english(.count(number, .guest)) == text)
  }

  @Test(
    "Dates as people read them",
    arguments: [
      ("2020-11-20", "20 Nov 2020"), ("2021-01-01", "1 Jan 2021"), ("2021-12", "Dec 2021"),
      ("2021", "2021"), ("0622", "622"),
    ])
  func spelledOut(_ date: String, _ text: String) throws {
    #expect(try Phrases.english(.date(#require(PartialDate(date)))) == text)
  }

  @Test(
    "Bars",
    arguments: [
      (0, 36, 4, "", ""), (36, 36, 4, "████", "===="), (18, 36, 4, "██", "=="),
      (11, 36, 4, "█▏", "="), (9, 36, 4, "█", "="), (1, 36, 4, "▏", "="),
      // Never empty for a value above 0, never longer than it may be.
      (1, 100_000, 10, "▏", "="), (50, 36, 4, "████", "===="), (1, 36, 0, "", ""),
      (-3, 36, 4, "", ""), (3, 0, 4, "", ""),
    ])
  func bar(_ value: Int, _ whole: Int, _ width: Int, _ unicode: String, _ ascii: String) {
    #expect(Glyphs.unicode.bar(value, of: whole, width: width) == unicode)
    #expect(Glyphs.ascii.bar(value, of: whole, width: width) == ascii)
  }

  @Test func barsNeverShrinkAsTheyGrow() {
    let columns = (0...100).map { Glyphs.unicode.bar($0, of: 100, width: 7).count }
    #expect(columns == columns.sorted())
    #expect(columns.max() == 7)
  }
}
