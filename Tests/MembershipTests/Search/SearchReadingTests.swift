import Testing

@testable import Membership

/// Names of other scripts asked for in Latin letters, and the other way round.
@Suite("Search: readings")
struct SearchReadingTests {
  /// So many letters are others that only the sounds are left.
  @Test(arguments: [("chruschtschow", "Хрущёв"), ("seselj", "Шешељ")])
  func cyrillicByGuess(_ query: String, _ word: String) throws {
    let found = try SearchIndex.of(["\(word) Example", "Nobody Else"]).matches(Query(query))
    #expect(found.first?.delegate.position == 0)
    #expect(found.first?.tier == .similar)
  }

  @Test(arguments: [
    // BGN/PCGN, passports, ISO 9, German, Polish, Uzbek and Ukrainian ways of writing.
    ("georgiy", "Георгий"), ("georgii", "Георгий"), ("georgi", "Георгий"), ("heorhiy", "Георгій"),
    ("sergey", "Сергей"), ("serhii", "Сергій"), ("yury", "Юрий"), ("iurii", "Юрий"),
    ("juri", "Юрий"),
    ("shcherbakov", "Щербаков"), ("schtscherbakow", "Щербаков"), ("scherbakov", "Щербаков"),
    ("khrushchev", "Хрущёв"), ("yeltsin", "Ельцин"),
    ("elcin", "Ельцин"), ("jelzin", "Ельцин"), ("natalia", "Наталья"),
    ("natalya", "Наталья"), ("nikolayev", "Николаев"), ("nikolaev", "Николаев"),
    ("alexander", "Александер"), ("zhalilov", "Жалилов"), ("jalilov", "Жалилов"),
    ("xolboev", "Холбоев"), ("qodirov", "Қодиров"), ("yuldashev", "Юлдашев"),
    ("tuxtaboev", "Тўхтабоев"),
    ("zelenskyy", "Зеленський"), ("zelensky", "Зеленський"), ("kyiv", "Київ"), ("yevhen", "Євген"),
    ("ihor", "Ігор"), ("hrytsenko", "Гриценко"), ("zghurskyi", "Згурський"),
    ("lukashenka", "Лукашэнка"),
    ("dimitar", "Димитър"), ("jumaev", "Ҷумъаев"), ("djordjevic", "Ђорђевић"),
    ("dordevic", "Ђорђевић"),
    ("jelena", "Јелена"), ("njegos", "Његош"), ("dzhokovich", "Џоковић"),
    ("nursultan", "Нұрсұлтан"), ("alia", "Әлия"), ("ganbold", "Ганболд"),
  ])
  func cyrillic(_ query: String, _ word: String) throws {
    try expectFound(query, "\(word) Пример")
  }

  @Test(arguments: [
    ("georgios", "Γεώργιος"), ("papandreou", "Παπανδρέου"), ("tsipras", "Τσίπρας"),
    ("evangelos", "Ευάγγελος"), ("christos", "Χρήστος"), ("hristos", "Χρήστος"),
    ("theodoros", "Θεόδωρος"),
    ("giorgi", "გიორგი"), ("bolqvadze", "ბოლქვაძე"), ("bolkvadze", "ბოლქვაძე"),
    ("tsereteli", "წერეთელი"),
    ("chikovani", "ჩიქოვანი"), ("sargsyan", "Սարգսյան"), ("hovhannisyan", "Հովհաննիսյան"),
    ("kim min su", "김민수"), ("gim minsu", "김민수"), ("lee min su", "이민수"), ("yi minsu", "이민수"),
    ("rhee min-su", "이민수"), ("park ji young", "박지영"), ("choi ji-yeong", "최지영"),
    ("jung ji young", "정지영"), ("ahn hee-young", "안희영"), ("an hui jeong", "안희정"),
    ("kang", "강민수"), ("yoon", "윤민수"), ("shin", "신민수"), ("roh", "노민수"),
    ("shimada", "しまだ"), ("shimada", "シマダ"), ("shimada", "ｼﾏﾀﾞ"), ("simada", "しまだ"),
    ("tuchiya", "つちや"), ("tutiya", "つちや"), ("ono", "おおの"), ("ohno", "おおの"), ("oono", "おおの"),
    ("yuko", "ゆうこ"), ("yuuko", "ゆうこ"), ("yūko", "ゆうこ"), ("hatchojo", "はっちょうじょう"),
  ])
  func alphabets(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  @Test(arguments: [
    ("zhang guo qiang", "張國強", "pinyin zhang guo qiang"),
    ("guoqiang", "張國強", "pinyin zhang guo qiang"),
    ("zhangguoqiang", "張國強", "pinyin zhang guo qiang"),
    ("zhāng guóqiáng", "張國強", "pinyin zhang guo qiang"),
    ("guoqiang zhang", "張國強", "pinyin zhang guo qiang"), ("zgq", "張國強", "pinyin zhang guo qiang"),
    ("chang kuo-ch'iang", "張國強", "Wade–Giles chang kuo chiang"),
    ("zeng", "曾國強", "pinyin zeng guo qiang"), ("shan", "單國強", "pinyin shan guo qiang"),
    ("lü", "呂國強", "pinyin lu guo qiang"), ("lv", "呂國強", "pinyin lu guo qiang"),
    ("hsieh", "謝國強", "Wade–Giles hsieh kuo chiang"), ("lee", "李國強", "pinyin li guo qiang"),
  ])
  func chinese(_ query: String, _ name: String, _ reason: String) throws {
    let index = try SearchIndex.of([name, "Nobody Else"])
    let match = try #require(index.matches(Query(query)).first)
    #expect(index.roll[match.delegate].name == name)
    #expect(match.reason?.description == reason)
    #expect(!match.highlights.isEmpty)
  }

  @Test(arguments: [
    ("张国强", "張國強"), ("張國強", "张国强"), ("國強", "张国强"), ("范", "範國強"), ("斉藤", "齋藤花子"),
    ("斎藤", "齊藤花子"), ("渡辺", "渡邊花子"), ("渡邉", "渡辺花子"), ("高橋", "髙橋花子"), ("山崎", "山﨑花子"),
    ("沢田", "澤田花子"), ("泽田", "沢田花子"), ("広瀬", "廣瀨花子"), ("桜井", "櫻井花子"), ("国", "國田花子"),
  ])
  func variants(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  @Test func pinyinLightsTheIdeograph() throws {
    let index = try SearchIndex.of(["張國強"])
    #expect(index.matches(Query("qiang")).first?.lit("張國強") == "張國⟨強⟩")
  }

  @Test func kanjiAreNotReadInChinese() throws {
    let people = [
      SearchedPerson("天野花子", lang: "ja"), SearchedPerson("高橋花子", country: "JP"),
      SearchedPerson("Hanako", others: [("渡辺", "ja")]), SearchedPerson("金花子", lang: "ko"),
    ]
    let index = try SearchIndex.of(people)
    for query in ["tian", "gao", "du", "jin", "huazi"] {
      #expect(index.matches(Query(query)).isEmpty, "\(query)")
    }
  }

  @Test(arguments: [
    ("はしもと ひでのり", "HASHIMOTO Hidenori"), ("なかがわ ゆうこ", "NAKAGAWA Yuko"),
    ("ﾊｼﾓﾄ", "Hashimoto Hidenori"), ("Иванов Пётр", "Ivanov Petr"), ("Јелена", "Jelena Primer"),
    ("Παπανδρέου", "Papandreou Nikos"), ("გიორგი", "Giorgi Magaliti"),
  ])
  func queriesOfOtherScripts(_ query: String, _ name: String) throws {
    try expectFound(query, name)
  }

  private func expectFound(_ query: String, _ name: String) throws {
    let index = try SearchIndex.of([name, "Nobody Else"])
    let match = try #require(index.matches(Query(query)).first, "\(query) does not find \(name)")
    #expect(index.roll[match.delegate].name == name)
    #expect(match.tier < .similar, "\(query) finds \(name) as \(match.tier)")
    #expect(!match.highlights.isEmpty)
  }
}
