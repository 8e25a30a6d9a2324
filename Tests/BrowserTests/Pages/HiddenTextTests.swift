import Articles
import Membership
import Testing

@testable import Browser

/// What a page's texts hold but nobody sees is named there, and nothing is left without a name.
@Suite struct HiddenTextTests {
  @Test(arguments: ["\u{202E}", "\u{1B}", "\u{9B}", "\u{E0041}", "\u{200B}"])
  func isNamedOnEveryPage(hidden: String) throws {
    let words = "Contains    \(HiddenScalars.name(of: hidden))"
    for (page, text) in try pages(named: "a\(hidden)b") {
      #expect(text.contains(words), "\(page): \(text)")
    }
  }

  /// What a cell has no room for, and what an emoji keeps for itself.
  @Test(arguments: [
    ("e\u{301}\u{301}\u{301}\u{301}\u{301}", "U+0301 combining acute accent"),
    ("👨‍👩‍👧", "U+1F467 girl"), ("👍🏽", "U+1F3FD emoji modifier fitzpatrick type-4"),
  ])
  func isNamedWhereALetterIsShown(name: String, words: String) throws {
    for (page, text) in try pages(named: name) {
      #expect(text.contains("Contains    \(words)"), "\(page): \(text)")
    }
  }

  @Test(
    arguments: [
      (200, []), (201, []), (202, ["2 more that are not shown"]),
      (2000, ["1,800 more that are not shown"]),
    ] as [(UInt32, [String])])
  func manyAreSummedUp(count: UInt32, words: [String]) throws {
    let name = (0..<count).map { "\(Unicode.Scalar(0xF0000 + $0) ?? " ")" }.joined()
    for (page, text) in try pages(named: name) {
      let lines = text.split(separator: "\n").filter { $0.hasPrefix("Contains ") }
      #expect(lines.count == min(Int(count), 201), "\(page)")
      let sums = lines.filter { $0.contains(" more ") }
      #expect(sums.map { String($0.dropFirst(12)) } == words, "\(page)")
    }
  }

  @Test func isNamedOnceAPage() throws {
    for (page, text) in try pages(named: "a\u{202E}b\u{202E}") {
      #expect(text.split(separator: "U+202E").count == 2, "\(page): \(text)")
    }
  }

  @Test(arguments: [
    "\u{200B}", "\u{FEFF}\u{200F}", " \u{A0}", "\u{FE0F}",
    String(repeating: "\u{200B}", count: 5000),
  ])
  func aNameThatNobodySeesHasAPlaceholder(name: String) throws {
    for (page, text) in try pages(named: name) {
      #expect(text.contains("(no visible name)"), "\(page): \(text)")
    }
  }

  @Test func lineFeedsOfANoteAreNoNews() throws {
    let roll = try Roll(
      json: Array(
        #"{"version": 1, "network": {"name": "N", "note": "a\nb"}, "delegates": []}"#.utf8))
    #expect(!roll.page(about: .network, width: 60).text.contains("Contains"))
  }

  /// A page of each kind, of a roll in which everything has that name.
  private func pages(named name: String) throws -> [(String, String)] {
    let roll = try Roll(
      json: Array(Self.roll.replacing("NAME", with: HiddenScalars.json(name)).utf8))
    let subjects: [Subject] = [
      .network, .board, .meeting, .group(.country(try #require(roll.country(code: "FR")))),
      .delegate(try #require(roll.delegate(id: "a"))), .source(try #require(roll.source(id: "s"))),
      .city(try #require(roll.city(id: "c"))),
      .organization(try #require(roll.organization(id: "o"))),
      .orientation(try #require(roll.orientation(id: "i"))),
    ]
    return subjects.map { ("\($0)", roll.page(about: $0, width: 60).text) }
  }

  private static let roll = """
    {"version": 1, "network": {"name": "NAME"}, "sources": [{"id": "s", "title": "NAME"}],
     "countries": [{"code": "FR", "name": "NAME"}], "cities": [{"id": "c", "name": "NAME"}],
     "organizations": [{"id": "o", "name": "NAME"}],
     "delegates": [{"id": "a", "name": "NAME", "country": "FR", "city": "c",
       "posts": [{"title": "NAME", "organizations": ["o"]}], "sources": ["s"]}],
     "orientations": [{"id": "i", "number": 1, "title": "NAME", "leader": {"delegate": "a"}}],
     "meetings": [{"id": "m", "date": "2001", "title": "NAME", "agenda": [{"title": "NAME"}]}]}
    """
}

private enum HiddenScalars {
  /// As the details name it, the first of a text.
  static func name(of text: String) -> String {
    [
      "\u{202E}": "U+202E right-to-left override", "\u{1B}": "U+001B escape",
      "\u{9B}": "U+009B control sequence introducer",
      "\u{E0041}": "U+E0041 tag latin capital letter a", "\u{200B}": "U+200B zero width space",
    ][text] ?? ""
  }

  /// As a string in JSON has it.
  static func json(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
