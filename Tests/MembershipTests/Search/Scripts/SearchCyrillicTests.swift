import Testing

@testable import Membership

/// Cyrillic names asked for in Latin letters, and the other way round.
@Suite("Search: Cyrillic")
struct SearchCyrillicTests {
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
    ("ihor", "Ігор"), ("hryhorii", "Григорій"), ("hryhoriy", "Григорій"), ("hrytsenko", "Гриценко"),
    ("zghurskyi", "Згурський"),
    ("lukashenka", "Лукашэнка"),
    ("dimitar", "Димитър"), ("jumaev", "Ҷумъаев"), ("djordjevic", "Ђорђевић"),
    ("dordevic", "Ђорђевић"),
    ("jelena", "Јелена"), ("njegos", "Његош"), ("dzhokovich", "Џоковић"),
    ("nursultan", "Нұрсұлтан"), ("alia", "Әлия"), ("ganbold", "Ганболд"),
  ])
  func isFound(_ query: String, _ word: String) throws {
    #expect(try findFirst(query, "\(word) Пример").tier < .similar)
  }

  /// So many letters are others that only the sounds are left.
  @Test(arguments: [("chruschtschow", "Хрущёв"), ("seselj", "Шешељ")])
  func isGuessed(_ query: String, _ word: String) throws {
    let found = try SearchIndex.of(["\(word) Example", "Nobody Else"]).matches(Query(query))
    #expect(found.first?.delegate.position == 0)
    #expect(found.first?.tier == .similar)
  }

  @Test(arguments: [
    ("Иванов Пётр", "Ivanov Petr"), ("Јелена", "Jelena Primer"),
  ])
  func findsLatin(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
