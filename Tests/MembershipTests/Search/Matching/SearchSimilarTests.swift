import Testing

@testable import Membership

/// Typing errors: letters left out, put in, replaced and swapped, in any script.
@Suite("Search: similar")
struct SearchSimilarTests {
  /// One error in words of four letters and more, two from eight.
  @Test(arguments: [
    Found("exmple", "Luc ⟨Exemple⟩"), Found("exelmple", "Luc ⟨Exemple⟩"),
    Found("exedple", "Luc ⟨Exemple⟩"), Found("luc exmeple", "⟨Luc⟩ ⟨Exemple⟩"),
    Found("rxample", "Ann ⟨Example⟩"), Found("przyklda", "Łukasz ⟨Przykła⟩d"),
    Found("прмиеров", "Иван ⟨Примеров⟩"), Found("прмиер", "Иван ⟨Пример⟩ов"),
    Found("дегма", "Иван ⟨Деигма⟩"), Found("παραδιεγμα", "Νίκος ⟨Παράδειγμα⟩"),
    Found("მაგლითი", "გიორგი ⟨მაგალითი⟩"), Found("օրնիակ", "Արամ ⟨Օրինակ⟩"),
  ])
  func lettersThatAreRead(_ found: Found) throws {
    try found.expect(.similar)
  }

  /// Letters of several bytes are one letter each.
  @Test(arguments: [
    Found("المثاال", "سعيد ⟨المثال⟩"), Found("المال", "سعيد ⟨المثال⟩"),
    Found("سيعد المثال", "⟨سعيد⟩ ⟨المثال⟩"), Found("نموهزاده", "پروین ⟨نمونه‌زاده⟩"),
    Found("نموهن‌زاده", "پروین ⟨نمونه‌زاده⟩"), Found("דוגאות", "משה ⟨דוגמאות⟩"),
    Found("דגומאות משה", "⟨משה⟩ ⟨דוגמאות⟩"), Found("ตวอยาง", "สมชาย ⟨ตัวอย่าง⟩"),
    Found("ตัวยอ่าง", "สมชาย ⟨ตัวอย่าง⟩"), Found("उदारहण", "कमल ⟨उदाहरण⟩"),
    Found("উদহারণ", "রহিম ⟨উদাহরণ⟩"), Found("உதாராணம்", "முருகன் ⟨உதாரணம்⟩"),
    Found("ឧទហារណ៍", "សុខ ⟨ឧទាហរណ៍⟩"),
  ])
  func lettersThatAreNot(_ found: Found) throws {
    try found.expect(.similar)
  }

  /// Of two words that are as like, the one with the same first letter: else nothing is left for the
  /// other term.
  @Test(arguments: [
    Found("adam padam", "⟨Adam⟩ ⟨Padim⟩ Example"), Found("адам падам", "⟨Адам⟩ ⟨Падим⟩ Пример"),
    Found("אדמה כאדמה", "⟨אדמה⟩ ⟨כאדנה⟩ דוגמה"),
  ])
  func keepsTheFirstLetter(_ found: Found) throws {
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
