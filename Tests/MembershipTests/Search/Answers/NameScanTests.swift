import Testing

@testable import Membership

/// The search before there is an index finds names as they are, and nothing else.
@Suite struct NameScanTests {
  private let roll: Roll

  init() throws {
    let names = ["Eva Muñoz", "José-María Prueba", "張國強", "Ivo O’Brien", "Мила Пример", "Al Munro"]
    var people = names.enumerated().map { #"{"id": "p\#($0)", "name": "\#($1)"}"# }
    people.append(#"{"id": "q", "name": "單某某", "other_names": [{"name": "Shan Moumou"}]}"#)
    roll = try Roll(
      json: Array(RollText.with(delegates: "[\(people.joined(separator: ","))]").utf8))
  }

  @Test(
    arguments: [
      ("mun", ["Eva Muñoz", "Al Munro"]), ("MUÑ", ["Eva Muñoz", "Al Munro"]),
      ("munoz eva", ["Eva Muñoz"]), ("maria", ["José-María Prueba"]), ("osé", []),
      ("國強", ["張國強"]), ("強", ["張國強"]), ("IVO", ["Ivo O’Brien"]), ("мил", ["Мила Пример"]),
      ("shan", ["單某某"]), ("zhang", []), ("eva munro", []),
    ] as [(String, [String])])
  func finds(_ query: String, _ names: [String]) throws {
    let scan = try #require(NameScan(roll, Query(query)))
    #expect(scan.matches.map { roll[$0.delegate].name } == names)
    #expect(scan.matches.indices.map { roll[scan.matches.brief($0).delegate].name } == names)
  }

  @Test func lightsWhatMatched() throws {
    let scan = try #require(NameScan(roll, Query("mun ev")))
    #expect(scan.matches.first?.highlights == [0..<1, 1..<2, 4..<5, 5..<6, 6..<7])
    let other = try #require(NameScan(roll, Query("mou"))?.matches.first)
    #expect(other.otherName?.name == "Shan Moumou" && other.highlights.isEmpty)
  }

  @Test(arguments: ["", " ", "country:fr", "eva -munoz", "eva -country:fr", "is:leader"])
  func leavesTheRestToTheIndex(_ query: String) {
    #expect(NameScan(roll, Query(query)) == nil)
  }

  @Test func findsNobodyWhomTheIndexDoesNot() throws {
    let index = SearchIndex(roll, folding: .simple)
    for query in ["m", "e", "mu", "jose", "張", "ev mu", "пр"] {
      let found = try #require(NameScan(roll, Query(query))).matches.map(\.delegate)
      let known = Set(index.matches(Query(query)).map(\.delegate))
      #expect(known.isSuperset(of: found), "\(query)")
    }
  }
}
