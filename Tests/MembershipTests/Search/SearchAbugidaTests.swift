import Testing

@testable import Membership

/// Names of scripts without, or with inherent, vowels, asked for in Latin letters.
@Suite("Search: consonants and inherent vowels")
struct SearchAbugidaTests {
  @Test(arguments: [
    ("mohammed", "محمد"), ("muhammad", "محمد"), ("mohamad", "محمد"), ("mehmed", "محمد"),
    ("hussein", "حسين"), ("husayn", "حسين"), ("hassan", "حسن"), ("ahmad", "أحمد"),
    ("ahmed", "احمد"),
    ("omar", "عمر"), ("umar", "عمر"), ("ali", "علي"), ("khalid", "خالد"), ("khaled", "خالد"),
    ("fatima", "فاطمة"), ("fatimah", "فاطمة"), ("fatma", "فاطمة"), ("yusuf", "يوسف"),
    ("youssef", "يوسف"),
    ("walid", "وليد"), ("ibrahim", "ابراهيم"), ("gamal", "جمال"), ("jamal", "جمال"),
    ("mahmoud", "محمود"), ("qasim", "قاسم"), ("kassem", "قاسم"), ("abdullah", "عبد الله"),
    ("abdallah", "عبدالله"), ("abdul rahman", "عبد الرحمن"), ("abd al-rahman", "عبد الرحمن"),
    ("abdelrahman", "عبد الرحمن"), ("alnajjar", "النجار"), ("al-najjar", "النجار"),
    ("el naggar", "النجار"), ("najjar", "النجار"), ("parviz", "پرویز"), ("shirin", "شیرین"),
    ("chaudhry", "چودھری"), ("zhaleh", "ژاله"), ("uthman", "عثمان"), ("osman", "عثمان"),
    ("ramadan", "رمضان"), ("ramzan", "رمضان"), ("mariam", "مريم"), ("noor", "نور"),
  ])
  func arabic(_ query: String, _ name: String) throws {
    try expectGuessed(query, name)
  }

  @Test(arguments: [
    ("moshe", "משה"), ("yitzhak", "יצחק"), ("david", "דוד"), ("dvora", "דבורה"), ("yosef", "יוסף"),
    ("avraham", "אברהם"), ("abraham", "אברהם"), ("shlomo", "שלמה"), ("rivka", "רבקה"),
    ("rachel", "רחל"), ("rahel", "רחל"), ("chaim", "חיים"), ("zvi", "צבי"), ("tzvi", "צבי"),
    ("sarah", "שרה"), ("eli", "אלי"), ("pinchas", "פנחס"), ("yosef dugma", "יוסף דוגמה"),
  ])
  func hebrew(_ query: String, _ name: String) throws {
    try expectGuessed(query, name)
  }

  @Test(arguments: [
    ("kumar", "कुमार"), ("kamala", "कमला"), ("kamla", "कमला"), ("kamal", "कमल"), ("chandra", "चन्द्र"),
    ("manmohan", "मनमोहन"), ("bharati", "भारती"), ("bharti", "भारती"), ("singh", "सिंह"),
    ("lakshmi", "लक्ष्मी"), ("laxmi", "लक्ष्मी"), ("vijay", "विजय"), ("wijay", "विजय"), ("ravi", "रवि"),
    ("krishna", "कृष्ण"), ("anjali", "अंजलि"), ("arjun", "अर्जुन"), ("rajkumar", "राजकुमार"),
    ("rahman", "রহমান"), ("rohman", "রহমান"), ("sultana", "সুলতানা"), ("singh", "ਸਿੰਘ"),
    ("ramesh", "રમેશ"), ("selvan", "செல்வன்"), ("celvan", "செல்வன்"), ("murugan", "முருகன்"),
    ("rama", "రామ"), ("ramesh", "ರಮೇಶ್"), ("mohan", "മോഹൻ"),
  ])
  func indic(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  @Test(arguments: [
    ("somchai", "สมชาย"), ("somsak", "สมศักดิ์"), ("siriphon", "ศิริพร"), ("jaidee", "ใจดี"),
    ("somchai jaidee", "สมชาย ใจดี"), ("malee", "มาลี"), ("thongchai", "ธงชัย"), ("anong", "อนงค์"),
  ])
  func thai(_ query: String, _ name: String) throws {
    try expectGuessed(query, name)
  }

  @Test(arguments: [
    ("aram", "Արամ"), ("yeghia", "Եղիա"), ("vartan", "Վարդան"), ("vardan", "Վարդան"),
    ("ovsanna", "Օվսաննա"), ("harutyunyan", "Հարությունյան"), ("grigor", "Գրիգոր"),
    ("krikor", "Գրիգոր"), ("khachatryan", "Խաչատրյան"), ("petrosyan", "Պետրոսյան"),
    ("bedrosian", "Պետրոսյան"),
  ])
  func armenian(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  @Test(arguments: ["smith", "keller", "martin", "bxqz", "peterson"])
  func strangersStayStrangers(_ query: String) throws {
    let index = try SearchIndex.of(["محمد مثال", "משה דוגמה", "สมชาย ตัวอย่าง", "कमल उदाहरण"])
    #expect(index.matches(Query(query)).allSatisfy { $0.tier == .similar })
  }

  /// Consonants alone are a guess, that comes before any with typing errors.
  @Test func guessesComeBeforeTypingErrors() throws {
    let index = try SearchIndex.of(["Khalim Example", "خالد مثال"])
    let found = index.matches(Query("khalid"))
    #expect(found.map(\.delegate.position) == [1, 0])
    #expect(found.map(\.tier) == [.similar, .similar])
  }

  private func expectFound(_ query: String, _ name: String) throws {
    let match = try find(query, name)
    #expect(match.tier < .similar, "\(query) finds \(name) as \(match.tier)")
  }

  private func expectGuessed(_ query: String, _ name: String) throws {
    let match = try find(query, name)
    #expect(match.tier == .similar, "\(query) finds \(name) as \(match.tier)")
    #expect(match.reason == .sameConsonants)
  }

  private func find(_ query: String, _ name: String) throws -> Match {
    let index = try SearchIndex.of([name, "Nobody Else"], folding: .simple)
    let match = try #require(index.matches(Query(query)).first, "\(query) does not find \(name)")
    #expect(index.roll[match.delegate].name == name)
    #expect(!match.highlights.isEmpty)
    return match
  }
}
