import Testing

@testable import Membership

/// Han names asked for in the older spelling, made of the pinyin.
@Suite("Search: Wade–Giles")
struct SearchWadeGilesTests {
  @Test(arguments: [
    ("chang kuo-ch'iang", "張國強", "Wade–Giles chang kuo chiang"),
    ("hsieh", "謝國強", "Wade–Giles hsieh kuo chiang"),
    ("szu-yu", "林思妤", "Wade–Giles lin szu yu"), ("lin ssu-yu", "林思妤", "Wade–Giles lin ssu yu"),
    ("lyu ming", "呂明", "Wade–Giles lyu ming"), ("szu-tu", "司徒美", "Wade–Giles szu tu mei"),
  ])
  func isFound(_ query: String, _ name: String, _ reason: String) throws {
    let match = try findFirst(query, name)
    #expect(match.reason?.words == reason)
  }

  @Test(arguments: [
    ("zhang", "chang"), ("qiang", "chiang"), ("guo", "kuo"), ("xie", "hsieh"), ("zhong", "chung"),
    ("jian", "chien"), ("shi", "shih"), ("zi", "tzu"), ("si", "ssu"), ("ren", "jen"), ("luo", "lo"),
    ("cai", "tsai"), ("deng", "teng"), ("bi", "pi"), ("xiong", "hsiung"), ("yan", "yen"),
    ("ye", "yeh"),
    ("gui", "kuei"), ("yue", "yueh"), ("jue", "chueh"), ("he", "ho"), ("ri", "jih"),
  ])
  func syllables(_ pinyin: String, _ wade: String) {
    #expect(String(decoding: WadeGiles.syllable(Codes(pinyin)), as: UTF8.self) == wade)
  }
}
