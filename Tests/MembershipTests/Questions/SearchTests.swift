import Testing

@testable import Membership

/// Finding people by the words of their names.
@Suite struct SearchTests {
  private static let people = """
    [\(RollText.person("", id: "xavier", name: "Xavier Lépingle")),
     \(RollText.person("", id: "obrien", name: "Seán O’Brien")),
     \(RollText.person("", id: "npg", name: "Nathalie Perrin-Gilbert")),
     \(RollText.person(
      #""other_names": [{"name": "Zhang Guoqiang"}, {"name": "Зоя"}]"#, id: "guo", name: "張國強")),
     \(RollText.person("", id: "lukasz", name: "Łukasz Xavierski")),
     \(RollText.person("", id: "giorgi", name: "გიორგი"))]
    """
  private static let led = #"""
    "orientations": [{"id": "o", "number": 1, "title": "O", "leader": {"delegate": "lukasz"}}]
    """#

  private func search(
    _ query: String, _ folding: SearchIndex.Folding = .simple
  ) throws -> (ids: [String], matches: [Match]) {
    let roll = try read(RollText.with(delegates: Self.people, Self.led))
    let matches = SearchIndex(roll, folding: folding).matches(Query(query))
    return (matches.map { roll[$0.delegate].id }, matches)
  }

  @Test(
    arguments: [
      ("lepi", ["xavier"]), ("LÉPINGLE xav", ["xavier"]), ("pingle", []), ("", []), ("  \t", []),
      ("xav", ["lukasz", "xavier"]), ("lukasz", ["lukasz"]), ("obrien", ["obrien"]),
      ("o'brien", ["obrien"]), ("o-brien sean", ["obrien"]), ("brien", ["obrien"]),
      ("gilbert", ["npg"]), ("perringilb", ["npg"]), ("perrin·gil nath", ["npg"]),
      ("perringilbertx", []), ("國強", ["guo"]), ("張國強", ["guo"]), ("張強", []), ("zhang", ["guo"]),
      ("guoq zha", ["guo"]), ("zhang 強", ["guo"]), ("xavier nobody", []), ("’", []),
      ("зо", ["guo"]),
    ] as [(String, [String])])
  func simpleFolding(_ query: String, _ ids: [String]) throws {
    #expect(try search(query).ids == ids)
  }

  @Test(arguments: [
    ("giorg", ["giorgi"]), ("zoa", ["guo"]), ("зоя", ["guo"]), ("guo", ["guo"]),
    ("qiang", ["guo"]), ("lepingle", ["xavier"]), ("lukasz", ["lukasz"]),
    ("xavier", ["lukasz", "xavier"]),
  ])
  func fullFolding(_ query: String, _ ids: [String]) throws {
    #expect(try search(query, .full).ids == ids)
  }

  @Test(
    arguments: [
      ("lepi", [7..<11]), ("lep xav", [0..<3, 7..<10]), ("x xav", [0..<3]), ("o'br", [5..<9]),
      ("obr", [5..<9]), ("perrin-g", [9..<17]), ("國強", [1..<3]), ("zhang", []),
    ] as [(String, [Range<Int>])])
  func highlights(_ query: String, _ expected: [Range<Int>]) throws {
    #expect(try search(query).matches.last?.highlights == expected)
  }

  @Test func theOtherNameIsTold() throws {
    let matches = try search("zhang").matches
    #expect(matches.map { $0.otherName?.name } == ["Zhang Guoqiang"])
    #expect(try search("張").matches.map(\.otherName) == [nil])
  }

  @Test func emptyQueries() {
    #expect(Query(" \u{3000}\n").isEmpty && Query("").isEmpty && !Query(" x").isEmpty)
  }
}
