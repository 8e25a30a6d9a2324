import Testing

@testable import Membership

/// Han names asked for in pinyin, unless they are Japanese or Korean.
@Suite("Search: pinyin")
struct SearchPinyinTests {
  @Test(arguments: [
    ("zhang guo qiang", "張國強", "pinyin zhang guo qiang"),
    ("guoqiang", "張國強", "pinyin zhang guo qiang"),
    ("zhangguoqiang", "張國強", "pinyin zhang guo qiang"),
    ("zhāng guóqiáng", "張國強", "pinyin zhang guo qiang"),
    ("guoqiang zhang", "張國強", "pinyin zhang guo qiang"), ("zgq", "張國強", "pinyin zhang guo qiang"),
    ("zeng", "曾國強", "pinyin zeng guo qiang"), ("shan", "單國強", "pinyin shan guo qiang"),
    ("lü", "呂國強", "pinyin lu guo qiang"), ("lv", "呂國強", "pinyin lu guo qiang"),
    ("lee", "李國強", "pinyin li guo qiang"),
    // A compatibility ideograph, a radical and a sign for a company fold into 金, 山 and 株.
    ("jin guoqiang", "\u{F90A}國強", "pinyin jin guo qiang"), ("shan zhu", "⼭㈱", "pinyin shan zhu"),
  ])
  func isFound(_ query: String, _ name: String, _ reason: String) throws {
    let match = try findFirst(query, name)
    #expect(match.reason?.words == reason)
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
}
