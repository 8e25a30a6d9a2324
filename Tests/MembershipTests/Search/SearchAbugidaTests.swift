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
    // A letter for u, o or w may be a vowel at one place and a consonant at another.
    ("mousavi", "موسوی"), ("mahmoud mousavi", "محمود موسوی"),
    // The h of Uyghur is spoken, and its vowels are letters.
    ("ilham", "ئىلھام"), ("isa", "ئەيسا"),
    // An initial, or a short word, beside a long one; and the words run together in another order.
    ("h. sabry", "هشام صبري"), ("a. ghani", "عبدالله غني"), ("sisi tarek", "طارق السيسي"),
    ("sisitarek", "طارق سيسي"),
    // An h of Urdu that is breathed with the d after it, an m that is n to who writes Anbar, and a
    // p, which Arabic has no letter for.
    ("chaudhry", "چوہدری"), ("chaudhary", "چوہدری"), ("choudhury", "چوہدری"), ("mohan", "موہن"),
    ("ambar", "عمبر"), ("anbar", "عمبر"), ("petros", "بطرس"), ("boutros", "بطرس"),
  ])
  func arabic(_ query: String, _ name: String) throws {
    try expectGuessed(query, name)
  }

  @Test(arguments: [
    ("moshe", "משה"), ("yitzhak", "יצחק"), ("david", "דוד"), ("dvora", "דבורה"), ("yosef", "יוסף"),
    ("avraham", "אברהם"), ("abraham", "אברהם"), ("shlomo", "שלמה"), ("rivka", "רבקה"),
    ("rachel", "רחל"), ("rahel", "רחל"), ("chaim", "חיים"), ("zvi", "צבי"), ("tzvi", "צבי"),
    ("sarah", "שרה"), ("eli", "אלי"), ("pinchas", "פנחס"), ("yosef dugma", "יוסף דוגמה"),
    ("itzhak", "יצחק"), ("jitzhak", "יצחק"), ("liberman benjamin", "בנימין ליברמן"),
    ("ashkenazi noa", "נועה אשכנזי"),
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
    ("rama", "రామ"), ("ramesh", "ರಮೇಶ್"), ("mohan", "മോഹൻ"), ("rao", "రావు"), ("ravu", "రావు"),
    ("gowda", "ಗೌಡ"), ("gauda", "ಗೌಡ"), ("chaudhuri", "চৌধুরী"), ("bidya", "विद्या"),
    ("vidya", "विद्या"), ("vidyasagar", "বিদ্যাসাগর"), ("wikram", "विक्रम"),
    ("mahinda", "මහින්ද"), ("rajapaksa", "රාජපක්ෂ"), ("rajapaksha", "රාජපක්ෂ"), ("sirisena", "සිරිසේන"),
    ("chandrika", "චන්ද්‍රිකා"), ("fonseka", "ෆොන්සේකා"), ("sunanda", "සුනඳ"),
  ])
  func indic(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  @Test(arguments: [
    ("somchai", "สมชาย"), ("somsak", "สมศักดิ์"), ("siriphon", "ศิริพร"), ("jaidee", "ใจดี"),
    ("somchai jaidee", "สมชาย ใจดี"), ("malee", "มาลี"), ("thongchai", "ธงชัย"), ("anong", "อนงค์"),
    ("charn", "ชาญ"), ("banharn", "บรรหาร"), ("phannika", "พรรณิการ์"), ("pannika", "พรรณิการ์"),
    ("thaksin", "ทักษิณ"), ("chanocha", "จันทร์โอชา"), ("vejjajiva", "เวชชาชีวะ"), ("sudarat", "สุดารัตน์"),
    ("charnvirakul", "ชาญวีรกูล"), ("khamdee", "คำดี"), ("somphon", "สมพร"),
    // Titles that are written together with the name.
    ("somchai", "นายสมชาย ตัวอย่าง"), ("malee", "นางสาวมาลี ตัวอย่าง"), ("anong", "นางอนงค์"),
    ("s. jaidee", "นายสมชาย ใจดี"),
    // Lao, whose letters stand like the Thai ones, and Khmer.
    ("somsavat", "ສົມສະຫວາດ"), ("thongloun", "ທອງລຸນ"), ("sisoulith", "ສີສຸລິດ"), ("kaysone", "ໄກສອນ"),
    ("vorachith", "ວໍລະຈິດ"), ("phankham", "ພັນຄໍາ"),
    ("norodom", "នរោត្តម"), ("sokha", "សុខា"), ("hun sen", "ហ៊ុន សែន"), ("monipong", "មុនីពង្ស"),
    ("samnang", "សំណាង"),
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

  @Test(arguments: [
    ("abiy", "ዐቢይ"), ("abiy ahmed", "ዐቢይ አህመድ"), ("tadesse", "ታደሰ"), ("girma", "ግርማ"),
    ("birhanu", "ብርሃኑ"), ("berhanu", "ብርሃኑ"), ("haile mariam", "ኃይለማርያም"),
    ("hailemariam", "ኃይለማርያም"),
    ("desalegn", "ደሳለኝ"), ("giorgis", "ጊዮርጊስ"), ("tsegaye", "ፀጋዬ"),
  ])
  func ethiopic(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  @Test(arguments: [
    ("aung", "အောင်"), ("daw aung", "ဒေါ် အောင်"), ("san suu kyi", "ဆန်းစုကြည်"), ("thein sein", "သိန်း စိန်"),
    ("min aung hlaing", "မင်းအောင်လှိုင်"), ("nyunt", "ညွန့်"), ("tun", "တွန်း"), ("thant", "သန့်"),
    ("ne win", "နေဝင်း"),
    ("kyaw", "ကျော်"), ("htin kyaw", "ထင်ကျော်"), ("soe", "စိုး"), ("shwe", "ရွှေ"), ("chit", "ချစ်"),
    ("metta", "မေတ္တာ"),
  ])
  func burmese(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  /// Titles of Thai stand before a name without a space, or are left out.
  @Test(arguments: [
    ("สมชาย", "นายสมชาย ตัวอย่าง"), ("นายสมชาย", "สมชาย ตัวอย่าง"), ("มาลี", "นางสาวมาลี"),
    ("นางสาวมาลี", "มาลี ตัวอย่าง"), ("นายสมชาย", "นายสมชาย ตัวอย่าง"), ("นายิกา", "นายิกา ตัวอย่าง"),
  ])
  func titles(_ query: String, _ name: String) throws {
    let match = try find(query, name)
    #expect(match.tier < .substring)
  }

  @Test(arguments: ["smith", "keller", "martin", "bxqz", "peterson"])
  func strangersStayStrangers(_ query: String) throws {
    let index = try SearchIndex.of([
      "محمد مثال", "משה דוגמה", "สมชาย ตัวอย่าง", "कमल उदाहरण", "ምሳሌ አበበ", "ဥပမာ အောင်", "ຕົວຢ່າງ ສົມ",
      "ឧទាហរណ៍ សុខ", "උදාහරණ නිමල්",
    ])
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
