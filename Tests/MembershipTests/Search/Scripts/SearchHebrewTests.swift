import Testing

@testable import Membership

/// Hebrew names asked for in Latin letters.
@Suite("Search: Hebrew")
struct SearchHebrewTests {
  @Test(arguments: [
    ("moshe", "משה"), ("yitzhak", "יצחק"), ("david", "דוד"), ("dvora", "דבורה"), ("yosef", "יוסף"),
    ("avraham", "אברהם"), ("abraham", "אברהם"), ("shlomo", "שלמה"), ("rivka", "רבקה"),
    ("rachel", "רחל"), ("rahel", "רחל"), ("chaim", "חיים"), ("zvi", "צבי"), ("tzvi", "צבי"),
    ("sarah", "שרה"), ("eli", "אלי"), ("pinchas", "פנחס"), ("yosef dugma", "יוסף דוגמה"),
    ("itzhak", "יצחק"), ("jitzhak", "יצחק"), ("liberman benjamin", "בנימין ליברמן"),
    ("ashkenazi noa", "נועה אשכנזי"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).isGuess)
  }
}
