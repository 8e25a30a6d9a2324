import Testing

@testable import Membership

/// What the reader makes of texts that are right, and what it collects without stopping.
@Suite struct TapeTests {
  /// Reads a text, and asks its tape something.
  private func read<Answer>(
    _ text: String, _ question: (JSONTape) -> Answer
  ) throws -> (answer: Answer, findings: Findings) {
    try read(Array(text.utf8), question)
  }

  private func read<Answer>(
    _ bytes: [UInt8], _ question: (JSONTape) -> Answer
  ) throws -> (answer: Answer, findings: Findings) {
    try bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      try reader.readText()
      let answer = question(reader.tape)
      return (answer, reader.findings)
    }
  }

  private func findings(in bytes: [UInt8]) throws -> Findings {
    try read(bytes) { _ in }.findings
  }

  @Test(arguments: [
    (#""""#, ""), (#""Lépingle 絲""#, "Lépingle 絲"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u7D72""#, "Aé絲"), (#""\uD83D\uDE00!""#, "😀!"), (#""\u0000""#, "\0"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
  ])
  func stringsAreUnescaped(_ text: String, _ expected: String) throws {
    let (string, findings) = try read(text) { $0.string(0) }
    #expect(string.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(findings.isEmpty)
  }

  @Test(arguments: [
    "0", "-0", "1", "-12", "0.5", "10.25", "1e5", "1E+5", "1e-5", "-0.0e0", "1e308", "1e-999",
  ])
  func numbersAreRead(_ text: String) throws {
    let (digits, findings) = try read(" [ \(text) ] ") { $0.digits(1) }
    #expect(digits == text)
    #expect(findings.isEmpty)
  }

  @Test func childrenAreFound() throws {
    _ = try read(#"{"a": [1, {"b": 2}, []], "c": {}, "d": null}"#) { tape in
      #expect(tape.keys(0).map(tape.string) == ["a", "c", "d"])
      #expect(tape.elements(2).map(tape.kind) == [.number, .object, .array])
      #expect(tape.keys(0).map { tape.kind($0 + 1) } == [.array, .object, .null])
    }
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
    let found = Issues(try findings(in: marked.bytes), in: marked.bytes)
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
    let found = Issues(try findings(in: marked.bytes), in: marked.bytes)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map(\.place) == marked.places)
  }

  @Test func longIntegersMustFit() throws {
    let nines = String(repeating: "9", count: 400)
    #expect(
      try findings(in: Array("[\(nines)]".utf8)).first(2).map(\.kind) == [.numberDoesNotFit(nines)])
    let zeros = "0." + String(repeating: "0", count: 400) + "1"
    #expect(try findings(in: Array("[\(zeros)]".utf8)).isEmpty)
  }

  @Test func depthIsLimited() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try read(deepest) { $0.nodes.count }.answer == 64)
    let found = issues(in: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))
    #expect(found.map(\.kind) == [.tooDeep])
    #expect(found.map(\.place) == [.init(line: 1, column: 65)])
  }

  @Test func everyKeyHasItsNumber() {
    for key in Key.allCases {
      let letters = Array(key.name.utf8)
      let number = letters.withUnsafeBufferPointer { KeyTable.shared.number(of: $0) }
      #expect(number == key.rawValue)
    }
    #expect(Key.allCases.count == Key.count && Key.count <= KeySet.capacity)
  }
}
