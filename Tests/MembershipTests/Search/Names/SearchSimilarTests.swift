import Testing

@testable import Membership

/// Typing errors: letters left out, put in, replaced and swapped, in any script.
@Suite("Search: similar")
struct SearchSimilarTests {
  /// One error in words of four letters and more, two from eight.
  @Test(arguments: [
    Hits("exmple", "Luc ⟨Exemple⟩"), Hits("exelmple", "Luc ⟨Exemple⟩"),
    Hits("exedple", "Luc ⟨Exemple⟩"), Hits("luc exmeple", "⟨Luc⟩ ⟨Exemple⟩"),
    Hits("rxample", "Ann ⟨Example⟩"), Hits("przyklda", "Łukasz ⟨Przykła⟩d"),
    Hits("прмиеров", "Иван ⟨Примеров⟩"), Hits("прмиер", "Иван ⟨Пример⟩ов"),
    Hits("дегма", "Иван ⟨Деигма⟩"), Hits("παραδιεγμα", "Νίκος ⟨Παράδειγμα⟩"),
    Hits("მაგლითი", "გიორგი ⟨მაგალითი⟩"), Hits("օրնիակ", "Արամ ⟨Օրինակ⟩"),
  ])
  func lettersThatAreRead(_ found: Hits) throws {
    try found.expect(.similar)
  }

  /// Letters of several bytes are one letter each.
  @Test(arguments: [
    Hits("المثاال", "سعيد ⟨المثال⟩"), Hits("المال", "سعيد ⟨المثال⟩"),
    Hits("سيعد المثال", "⟨سعيد⟩ ⟨المثال⟩"), Hits("نموهزاده", "پروین ⟨نمونه‌زاده⟩"),
    Hits("نموهن‌زاده", "پروین ⟨نمونه‌زاده⟩"), Hits("דוגאות", "משה ⟨דוגמאות⟩"),
    Hits("דגומאות משה", "⟨משה⟩ ⟨דוגמאות⟩"), Hits("ตวอยาง", "สมชาย ⟨ตัวอย่าง⟩"),
    Hits("ตัวยอ่าง", "สมชาย ⟨ตัวอย่าง⟩"), Hits("उदारहण", "कमल ⟨उदाहरण⟩"),
    Hits("উদহারণ", "রহিম ⟨উদাহরণ⟩"), Hits("உதாராணம்", "முருகன் ⟨உதாரணம்⟩"),
    Hits("ឧទហារណ៍", "សុខ ⟨ឧទាហរណ៍⟩"),
  ])
  func lettersThatAreNot(_ found: Hits) throws {
    try found.expect(.similar)
  }

  /// Of two words that are as like, the one with the same first letter: else nothing is left for the
  /// other term.
  @Test(arguments: [
    Hits("adam padam", "⟨Adam⟩ ⟨Padim⟩ Example"), Hits("адам падам", "⟨Адам⟩ ⟨Падим⟩ Пример"),
    Hits("אדמה כאדמה", "⟨אדמה⟩ ⟨כאדנה⟩ דוגמה"),
  ])
  func keepsTheFirstLetter(_ found: Hits) throws {
    try found.expect(.similar)
  }

  @Test(arguments: [
    ("lcu", "Luc Exemple"), ("exmpel", "Luc Exemple"), ("прм", "Иван Примеров"),
    ("سعد", "سيعاد مثال"), ("المصالحب", "سعيد المثال"), ("משנ", "משה דוגמה"),
    ("กขคงจ", "สมชาย ตัวอย่าง"),
  ])
  func moreErrorsAreSomebodyElse(_ query: String, _ name: String) throws {
    #expect(try SearchIndex.of([name]).matches(Query(query)).isEmpty)
  }
}
