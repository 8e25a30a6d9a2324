import Testing

@testable import Membership

/// What the reader makes of texts that are right, and what it collects without stopping.
@Suite struct TapeTests {
  private func tape(_ text: String) throws -> (json: JSONDocument, findings: [Finding]) {
    var reader = JSONReader(Array(text.utf8), keys: JSONKeys(known: Key.numbers))
    try reader.read()
    return (JSONDocument(bytes: reader.bytes, nodes: reader.nodes), reader.findings)
  }

  @Test(arguments: [
    (#""""#, ""), (#""Lépingle 絲""#, "Lépingle 絲"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u7D72""#, "Aé絲"), (#""\uD83D\uDE00!""#, "😀!"), (#""\u0000""#, "\0"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
  ])
  func stringsAreUnescaped(_ text: String, _ expected: String) throws {
    let (json, findings) = try tape(text)
    #expect(json.string(0).unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    "0", "-0", "1", "-12", "0.5", "10.25", "1e5", "1E+5", "1e-5", "-0.0e0", "1e308", "1e-999",
  ])
  func numbersAreRead(_ text: String) throws {
    let (json, findings) = try tape(" [ \(text) ] ")
    #expect(json.digits(1) == text)
    #expect(findings.isEmpty)
  }

  @Test func childrenAreFound() throws {
    let (json, _) = try tape(#"{"a": [1, {"b": 2}, []], "c": {}, "d": null}"#)
    #expect(json.keys(0).map(json.string) == ["a", "c", "d"])
    #expect(json.elements(2).map(json.kind) == [.number, .object, .array])
    #expect(json.keys(0).map { json.kind($0 + 1) } == [.array, .object, .null])
  }

  @Test(
    arguments: [
      (#"{"a": 1, «"a": 2}"#, ["a"]),
      (#"{"a": {"a": 1}, "b": {"a": 1}}"#, []),
      (#"{"a": {"a": 1}, «"a": 2, «"a": 3}"#, ["a", "a"]),
      (#"{"a": 1, «"\u0061": 2}"#, ["a"]),
      ("{\"é\": 1, «\"e\u{301}\": 2}", ["é"]),
      (#"{"": 1, "$schema": 2, «"": 3}"#, [""]),
      (#"[{"x": [{"y": 1, «"y": 1}], «"x": 0}]"#, ["y", "x"]),
    ] as [(String, [String])])
  func duplicateKeysAreFound(_ text: String, _ keys: [String]) throws {
    let marked = MarkedText(text)
    var reader = JSONReader(marked.bytes, keys: JSONKeys(known: Key.numbers))
    try reader.read()
    let json = JSONDocument(bytes: reader.bytes, nodes: reader.nodes)
    let found = Issue.list(reader.findings, bytes: marked.bytes, json: json)
    #expect(found.map(\.kind) == keys.map { .duplicateKey($0) })
    #expect(found.map(\.place) == marked.places)
  }

  @Test(arguments: [
    (#"["«\uD83D"]"#, Issue.Kind.loneSurrogate(0xD83D)), (#"["«\uDE00x"]"#, .loneSurrogate(0xDE00)),
    (#"["«\uD83D\n"]"#, .loneSurrogate(0xD83D)), (#"["«\uD83D\u0041"]"#, .loneSurrogate(0xD83D)),
    (#"["a«\uD83D\uD83D\uDE00"]"#, .loneSurrogate(0xD83D)),
    ("[«1e309]", .numberDoesNotFit("1e309")), ("[«-1e309]", .numberDoesNotFit("-1e309")),
  ])
  func readingGoesOn(_ text: String, _ kind: Issue.Kind) throws {
    let marked = MarkedText(text)
    var reader = JSONReader(marked.bytes, keys: JSONKeys(known: Key.numbers))
    try reader.read()
    let found = Issue.list(reader.findings, bytes: marked.bytes, json: nil)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.place) == marked.places)
  }

  @Test func longIntegersMustFit() throws {
    let nines = String(repeating: "9", count: 400)
    #expect(try tape("[\(nines)]").findings.map(\.kind) == [.numberDoesNotFit(nines)])
    let zeros = "0." + String(repeating: "0", count: 400) + "1"
    #expect(try tape("[\(zeros)]").findings.isEmpty)
  }

  @Test func depthIsLimited() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try tape(deepest).json.nodes.count == 64)
    let found = issues(in: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    #expect(found.map(\.kind) == [.tooDeep])
    #expect(found.map(\.place) == [.init(line: 1, column: 65)])
  }

  @Test func everyKeyHasItsNumber() {
    for key in Key.allCases { #expect(Key.numbers[key.name] == key.rawValue) }
  }
}
