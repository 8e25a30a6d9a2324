import TestSupport
import Testing

@testable import Membership

/// What is made ready to be found while a roll is read is what would be made of it afterwards.
@Suite struct SearchGleaningTests {
  private static let names = [
    "Zoë Sample", "Łukasz Próbny", "Ada Sample", #"\u5f35\u570b\u5f37"#, "張國強", "斎藤 試す", "김민수",
    "محمد مثال", "Юлия Примерова", "單 \u{20BB7}", #"\ud842\udfb7 \u5b57"#, "กมล ตัวอย่าง", "𠮷 字",
    "\u{F90A} ㈱", "⾦ \u{30EDE}",
  ]

  private static let lists = [
    #""countries": [{"code": "JP", "name": "日本"}, {"code": "FR", "name": {"en": "France", "ja": "仏国"}}]"#,
    #"""
    "cities": [{"id": "lyon", "name": {"en": "Lyon", "zh": "里昂"}, "country": "FR",
      "other_names": [{"name": "丝城"}]}]
    """#,
    #"""
    "organizations": [{"id": "su", "name": "絹の会", "acronym": "絹連"},
      {"id": "tu", "name": "Twine", "other_names": [{"name": "麻糸"}]}]
    """#,
  ]

  /// So many people of whom nobody exists, behind some of the lists that they refer to.
  private static func roll(_ count: Int, behind lists: Int = 3) -> [UInt8] {
    let people = (0..<count).map { number in
      let country = ["JP", "FR"][number % 2]
      let title = ["Warden", #"{"en": "Mayor", "zh": "市長"}"#, #"{"zh": "\u4f1a\u957f"}"#][
        number % 3]
      return #"""
        {"id": "p\#(number)", "name": "\#(names[number % names.count]) \#(number / 50)",
         "country": "\#(country)", "city": "lyon", "given_name": "\#(["Ada", "Kim"][number % 2])",
         "other_names": [{"name": "Alias \#(number) 別名", "lang": "\#(["ja", "zh"][number % 2])"}],
         "posts": [{"title": \#(title.first == "{" ? title : "\"\(title) \(number % 7)\""),
           "organizations": ["tu", "su"]}]}
        """#
    }
    let delegates = #""delegates": ["# + people.joined(separator: ",\n") + "]"
    let parts = Self.lists[..<lists] + [delegates] + Self.lists[lists...]
    let head = #"{"version": 1, "network": {"name": "Fictional"}, "#
    return Array((head + parts.joined(separator: ", ") + "}").utf8)
  }

  private func expectSame(_ index: SearchIndex, _ other: SearchIndex) {
    index.names.expectSame(as: other.names)
    index.facts.expectSame(as: other.facts)
    #expect(index.order.places == other.order.places)
    let queries = [
      "張", "guo", "zhang guo", "country:日本", "japan ada", "shichang", "里昂", "絲城", "麻", "zoe 1",
    ]
    for query in queries {
      let (matches, others) = (index.matches(Query(query)), other.matches(Query(query)))
      #expect(matches.count == others.count, "\(query)")
      #expect(matches.prefix(50).elementsEqual(others.prefix(50)), "\(query)")
    }
  }

  /// The second reader is done before the first goes on, comes at any time, or never.
  @Test(arguments: [0, 1, 2, 3])
  func `is the same`(_ way: Int) throws {
    let ways: [Roll.Beside?] = [nil, { $0() }, { work in Task.detached { work() } }, { _ in }]
    let bytes = Self.roll(2600)
    #expect(bytes.count > 1 << 19)
    let index = try SearchIndex(json: bytes, beside: ways[way])
    expectSame(index, SearchIndex(try Roll(json: bytes), folding: .full))
  }

  @Test(arguments: ["paper-towns.json", nil])
  func `is the same of rolls that use everything`(_ file: String?) throws {
    let bytes = try file.map { Array(try Fixture.bytes($0)) } ?? LongRoll.bytes
    expectSame(
      try SearchIndex(json: bytes), SearchIndex(try Roll(json: bytes), folding: .full))
  }

  /// What stands behind people is not known when they are read: nothing of it may be missing. Sorted
  /// keys put organizations there.
  @Test(arguments: 0..<3)
  func `waits for lists that come last`(_ lists: Int) throws {
    let bytes = Self.roll(200, behind: lists)
    let roll = try Roll(json: bytes)
    #expect(
      try Roll.gleaned(json: bytes, beside: nil).names?.knewCountries(of: roll) == (lists > 0))
    let index = try SearchIndex(json: bytes)
    expectSame(index, SearchIndex(roll, folding: .full))
    #expect(index.matches(Query("country:日本")).count == 100)
    #expect(index.matches(Query("org:twine")).count == 200)
  }

  @Test func `is nothing of a roll that is wrong`() {
    let wrong = String(decoding: Self.roll(2600), as: UTF8.self)
      .replacing(#""id": "p2500""#, with: #""id": "p2500", "city": "nowhere""#)
    #expect(throws: RollError.self) {
      try SearchIndex(json: Array(wrong.utf8), beside: { $0() })
    }
  }

  @Test(arguments: [
    ("abc é Я", ""), ("張國強 國", "張國強"), (#"\u5f35\n\u0041 \ud842\udfb7"#, "張\u{20BB7}"),
    (#"\ud842"#, ""), ("\u{20BB7}, 々", "\u{20BB7}々"), (#"\"#, ""),
    ("㈱⾦", "株金"), (#"\uf90a\u2fa6"#, "\u{F90A}金"), ("\u{30EDE}“”", "\u{30EDE}"),
  ])
  func `ideographs are seen in text that is not read`(_ text: String, _ ideographs: String) {
    var found = Ideographs()
    Array(text.utf8).withUnsafeBufferPointer { found.insert(of: $0[...]) }
    #expect(found.all == Array(ideographs.unicodeScalars))
  }

  /// A character that a stretch cuts is left to the next one.
  @Test func `a cut hides no more than what is cut`() {
    let text = Array("張國".utf8)
    for end in 0...text.count {
      var found = Ideographs()
      text.withUnsafeBufferPointer { found.insert(of: $0[..<end]) }
      #expect(found.all.count <= (end + 2) / 3)
      #expect(found.all.count >= end / 3)
    }
  }
}
