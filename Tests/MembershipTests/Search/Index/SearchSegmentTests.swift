import TestSupport
import Testing

@testable import Membership

/// Whatever threads make of a text, in whatever order it has its lists: the index is the same.
@Suite struct SearchSegmentTests {
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
    for query in Self.queries {
      let (matches, others) = (index.matches(Query(query)), other.matches(Query(query)))
      #expect(matches.count == others.count, "\(query)")
      #expect(matches.prefix(50).elementsEqual(others.prefix(50)), "\(query)")
    }
    index.expectSame(as: other)
  }

  private static let queries = [
    "country:fr", "city:lyon -country:jp", "張", "guo", "zhang guo", "country:日本", "japan ada",
    "shichang", "里昂", "絲城", "麻", "zoe 1", "-ada", "post:warden",
  ]

  /// The second thread is done before the first goes on, comes at any time, or never.
  @Test(arguments: [0, 1, 2, 3])
  func `two threads make what one makes`(_ way: Int) throws {
    let ways: [Roll.Beside?] = [nil, { $0() }, { work in Task.detached { work() } }, { _ in }]
    let bytes = Self.roll(2600)
    #expect(bytes.count > 1 << 19)
    let index = SearchIndex(try Roll(json: bytes, beside: ways[way]), segmentSize: 100)
    index.prepare(beside: ways[way])
    expectSame(index, SearchIndex(try Roll(json: bytes), segmentSize: 100))
  }

  /// What stands behind people is not known when they are read: nothing of it may be missing. Sorted
  /// keys put organizations there.
  @Test(arguments: 0..<3)
  func `lists may come last`(_ lists: Int) throws {
    let bytes = Self.roll(200, behind: lists)
    let index = SearchIndex(try Roll(json: bytes), segmentSize: 64)
    expectSame(index, SearchIndex(try Roll(json: Self.roll(200)), segmentSize: 64))
    #expect(index.matches(Query("country:日本")).count == 100)
    #expect(index.matches(Query("org:twine")).count == 200)
  }

  /// A roll of which more has been read has the segments that there were.
  @Test func `what was made before is taken over`() throws {
    var rolls: [Roll] = []
    let bytes = Self.roll(1500)
    let all = try Roll(json: bytes, progress: { rolls += [$0.roll].compactMap(\.self) })
    rolls.append(all)
    try #require(rolls.count > 1)
    var index: SearchIndex?
    for roll in rolls {
      let next = SearchIndex(roll, after: index, segmentSize: 300)
      if let index {
        for number in 0..<index.roll.delegates.count / 300 {
          #expect(next.segment(number) === index.segment(number))
        }
      }
      next.prepare()
      index = next
    }
    let copy = bytes.map(\.self)
    let whole = SearchIndex(try Roll(json: copy), after: index, segmentSize: 300)
    #expect(whole.segment(0) !== index?.segment(0), "another text is another index")
    try expectSame(#require(index), whole)
  }

  /// One that nobody has prepared, and that is asked for names in the order of who was found.
  @Test(arguments: queries)
  func `the first question is answered as any other`(_ query: String) throws {
    let roll = try Roll(json: Self.roll(700))
    let prepared = SearchIndex(roll)
    prepared.prepare()
    let (first, other) = (SearchIndex(roll).matches(Query(query)), prepared.matches(Query(query)))
    #expect(first.count == other.count)
    #expect(first.indices.allSatisfy { first.brief($0) == other.brief($0) })
  }

  @Test func `conditions without words need no names`() throws {
    let index = SearchIndex(try Roll(json: Self.roll(900)))
    for query in ["country:fr", "-country:fr", "city:lyon post:warden", "country:frankreich"] {
      #expect(!index.matches(Query(query)).isEmpty)
    }
    #expect(index.segmentNumbers.allSatisfy { !index.isMade(segment: $0) })
    // Every second one has it for a given name, and of the others one in fifteen.
    #expect(index.matches(Query("-ada")).count == 420)
    #expect(index.segmentNumbers.allSatisfy { index.isMade(segment: $0) })
  }
}
