import TestSupport
import Testing

@testable import Membership

/// What passes people over keeps back nobody who answers.
@Suite("Search: the prefilter")
struct SearchPrefilterTests {
  private static let people = [
    "Luc Exemple", "Łukasz Przykład", "Иван Примеров", "張國強", "김민수", "しまだ はなこ", "محمد مثال",
    "Γιώργος Δείγμα", "Jean-Pierre McExample", "O’Sample Anne Marie", "Юлия Ъязева",
    "გიორგი მაგალითი",
    "कमल उदाहरण", "Xavier Zzyzx 3", "Müller Übersee", "John Q. Public", "יוסי דוגמה",
    "Ji-young Specimen", "ຕົວຢ່າງ ສົມມຸດ",
  ]
  /// Some of their posts are called like others of them.
  static let peopleWithPosts = people.enumerated().map { place, name in
    let title = ["Exemplary Printer", "Luc's Deputy", "Kim Counsel", "Юрист", "國 Warden"][place % 5]
    return SearchedPerson(
      name, country: ["XX", "LU"][place % 2], extra: #", "posts": [{"title": "\#(title)"}]"#)
  }
  static let pieces = [
    "l", "lu", "luc", "ex", "exemp", "przy", "iv", "ivan", "prim", "zh", "ang", "guo", "zgq", "kim",
    "min su", "shim", "hana", "moh", "med", "geor", "gios", "jean", "pier", "mc ex", "mcex", "osam",
    "yu", "ju", "ia", "зеv", "иван", "國", "강", "김", "は", "م", "कम", "3", "zz", "ue", "mue", "jqp",
    "public", "-luc", "country:xx", "\"luc\"", "exmeple", "specimne", "ny", "j", "y", "kh", "ch",
    "x", "ຕົວ", "張", "exempleluc", "guoqiangzhang", "kuochiangchang", "publicjohnq",
    "przykladlukasz",
    "Примеров иван", "ekzemple", "shmarie", "zzyzx3xavier",
    "exmepel", "pzrykladd", "beshpiel", "specmen", "lukazs", "primreov", "deigam", "uebresee",
    "xaiver",
    "ivan primerowf", "publick jhon",
  ]

  @Test func isNeverWrong() throws {
    let index = try SearchIndex.of(Self.peopleWithPosts)
    var chance = SeededGenerator(state: 17)
    for _ in 0..<150 {
      let words = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
        Self.pieces.randomElement(using: &chance) ?? ""
      }
      var typed = ""
      for scalar in words.joined(separator: Bool.random(using: &chance) ? " " : "").unicodeScalars {
        typed.unicodeScalars.append(scalar)
        let query = Query(typed)
        #expect(
          index.matches(query, prefilters: true) == index.matches(query, prefilters: false),
          "\(typed)")
      }
    }
  }

  /// Once who has no sounds, for want of a reading, was passed over.
  @Test(arguments: [("張", "張國強"), ("ສົມ", "ຕົວຢ່າງ ສົມມຸດ")])
  func letsThroughWhatIsNotRead(_ query: String, _ name: String) throws {
    let index = try SearchIndex.of(Self.people)
    #expect(index.matches(Query(query)).map { index.roll[$0.delegate].name } == [name])
  }
}
